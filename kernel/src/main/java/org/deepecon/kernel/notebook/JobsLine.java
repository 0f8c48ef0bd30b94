package org.deepecon.kernel.notebook;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.Collectors;

/**
 * A line that says which notebooks run and how long the rest will take; it vanishes at the end.
 * Thread-safe.
 */
final class JobsLine implements AutoCloseable {
    private static final long EVERY_MILLIS = 1_000;
    private static final String CLEAR = "\r\u001b[K";
    private static final int MINUTE = 60;
    private static final int SHOWN = 3;
    private final PrintStream terminal;
    private final int jobs;
    private final long start = System.nanoTime();
    private final Timer timer = new Timer("line of jobs", true);
    private final Map<String, Double> waiting = new LinkedHashMap<>();
    private final Map<String, Long> running = new LinkedHashMap<>();
    private final Map<String, Double> expected = new LinkedHashMap<>();
    private int done;

    /** @param terminal null shows nothing */
    JobsLine(PrintStream terminal, int jobs) {
        this.terminal = terminal;
        this.jobs = jobs;
        if (terminal != null) {
            timer.scheduleAtFixedRate(new TimerTask() {
                @Override
                public void run() {
                    show();
                }
            }, EVERY_MILLIS, EVERY_MILLIS);
        }
    }

    synchronized void planned(String name, double seconds) {
        waiting.put(name, seconds);
        expected.put(name, seconds);
    }

    synchronized void started(String name) {
        waiting.remove(name);
        running.put(name, System.nanoTime());
    }

    synchronized void done(String name) {
        waiting.remove(name);
        running.remove(name);
        done++;
        clear();
    }

    private synchronized void show() {
        String names = running.keySet().stream().limit(SHOWN)
                .map(name -> Path.of(name).getFileName().toString().replace(".ipynb", ""))
                .collect(Collectors.joining(", "));
        terminal.print(CLEAR + done + "/" + expected.size() + " notebooks in "
                + seconds((System.nanoTime() - start) / 1_000_000_000) + ", about "
                + seconds(Math.round(left())) + " left: " + names);
        terminal.flush();
    }

    /** By what each took the last time; one that takes longer is taken to end now. */
    private double left() {
        double rest = waiting.values().stream().mapToDouble(Double::doubleValue).sum();
        double longest = 0;
        for (var job : running.entrySet()) {
            double passed = (System.nanoTime() - job.getValue()) / 1e9;
            double own = Math.max(0, expected.get(job.getKey()) - passed);
            rest += own;
            longest = Math.max(longest, own);
        }
        return Math.max(longest, rest / jobs);
    }

    static String seconds(long count) {
        return count < MINUTE ? count + " s"
                : String.format(Locale.ROOT, "%d:%02d min", count / MINUTE, count % MINUTE);
    }

    private void clear() {
        if (terminal != null) {
            terminal.print(CLEAR);
            terminal.flush();
        }
    }

    @Override
    public synchronized void close() {
        timer.cancel();
        clear();
    }
}
