package org.deepecon.grading.release;

import java.io.PrintStream;

/** One line on standard error that says what is being done, once it has taken two seconds. */
final class Progress implements AutoCloseable {
    private static final long QUIET_NANOS = 2_000_000_000L;
    private static final long PAUSE_NANOS = 10_000_000_000L;
    private static final int WIDTH = 78;

    private final String task;
    private final PrintStream err = System.err;
    private final boolean terminal = System.console() != null;
    private final long start = System.nanoTime();
    private long last = start;
    private boolean shown;

    Progress(String task) {
        this.task = task;
    }

    void say(String what) {
        long now = System.nanoTime();
        if (now - start < QUIET_NANOS || !terminal && now - last < PAUSE_NANOS) {
            return;
        }
        last = now;
        String line = task + ": " + what + " (" + (now - start) / 1_000_000_000L + " s)";
        String text = line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
        err.print(terminal ? "\r\u001b[K" + text : text + "\n");
        err.flush();
        shown = true;
    }

    @Override
    public void close() {
        if (shown && terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
