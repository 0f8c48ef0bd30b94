package org.deepecon.kernel.notebook;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/**
 * One line that says how far a notebook is, from the third second on, and vanishes at the end. Use in
 * a try statement. Thread-safe.
 */
final class ProgressLine implements RunListener, AutoCloseable {
    private static final long FIRST_MILLIS = 2_000;
    private static final long EVERY_MILLIS = 1_000;
    private static final String CLEAR = "\r\u001b[K";
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
        String text = name + ": cell " + Math.min(done + 1, total) + " of " + total + ", "
                + elapsed.toSeconds() + " s";
        if (done == 0) {
            return text;
        }
        long rest = elapsed.toMillis() * (total - done) / done;
        return text + ", about " + (rest + 500) / 1000 + " s left";
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
