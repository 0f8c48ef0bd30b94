package org.deepecon.kernel.notebook;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/**
 * A bar that says how far a notebook is, from the third second on, and vanishes at the end. It looks
 * like the bars of the course's own loops. Use in a try statement. Thread-safe.
 */
final class ProgressLine implements RunListener, AutoCloseable {
    private static final long FIRST_MILLIS = 2_000;
    private static final long EVERY_MILLIS = 1_000;
    private static final String CLEAR = "\r\u001b[K";
    private static final int WIDTH = 20;
    private static final int MINUTE = 60;
    private final String name;
    private final PrintStream terminal;
    private final long start = System.nanoTime();
    private final Timer timer = new Timer("progress line", true);
    private int done;
    private int total;
    private boolean shown;
    private boolean closed;

    /** @param terminal null shows nothing */
    ProgressLine(String name, PrintStream terminal) {
        this.name = name;
        this.terminal = terminal;
        if (terminal != null) {
            timer.scheduleAtFixedRate(new TimerTask() {
                @Override
                public void run() {
                    show();
                }
            }, FIRST_MILLIS, EVERY_MILLIS);
        }
    }

    @Override
    public synchronized void progress(int cellsDone, int cells) {
        done = cellsDone;
        total = cells;
    }

    private synchronized void show() {
        if (!closed) {
            shown = true;
            terminal.print(CLEAR + text(name, done, total,
                    Duration.ofNanos(System.nanoTime() - start)));
            terminal.flush();
        }
    }

    /** The rest is guessed from the cells that are done, as if all took the same time. */
    static String text(String name, int done, int total, Duration elapsed) {
        int filled = total == 0 ? 0 : WIDTH * done / total;
        String text = name + " \u001b[32m" + "━".repeat(filled) + "\u001b[37m"
                + "━".repeat(WIDTH - filled) + "\u001b[0m " + done + "/" + total + " cells in "
                + seconds(elapsed.toSeconds());
        if (done == 0) {
            return text;
        }
        double each = elapsed.toMillis() / 1e3 / done;
        return text + ", " + seconds(Math.round(each * (total - done))) + " left, "
                + String.format(Locale.ROOT, "%.1fs", each) + " each";
    }

    private static String seconds(long count) {
        return count < MINUTE ? count + "s"
                : String.format(Locale.ROOT, "%d:%02d", count / MINUTE, count % MINUTE);
    }

    @Override
    public synchronized void close() {
        closed = true;
        timer.cancel();
        if (shown) {
            terminal.print(CLEAR);
            terminal.flush();
        }
    }
}
