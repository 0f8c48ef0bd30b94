package org.deepecon.grading.grade;

import java.io.PrintStream;

/** How far grading is: a line that rewrites itself on a terminal, else a line every 10 seconds. */
final class GradeProgress {
    private static final long PAUSE_NANOS = 10_000_000_000L;
    private final PrintStream err = System.err;
    private final boolean terminal;
    private final int total;
    private final long start = System.nanoTime();
    private long last = start;
    private int done;

    GradeProgress(int total, boolean terminal) {
        this.total = total;
        this.terminal = terminal;
    }

    void oneMore() {
        done++;
        long now = System.nanoTime();
        if (!terminal && now - last < PAUSE_NANOS && done < total) {
            return;
        }
        last = now;
        String line = line(done, total, (now - start) / 1e9);
        err.print(terminal ? "\r\u001b[K" + line : line + "\n");
        err.flush();
    }

    /** Such as {@code 12 of 100 graded, 0.8 s each, about 1 min 10 s left}. */
    static String line(int done, int total, double seconds) {
        double each = seconds / done;
        long left = Math.round(each * (total - done));
        String time = left < 60 ? left + " s" : left / 60 + " min " + left % 60 + " s";
        return String.format(java.util.Locale.ROOT, "%d of %d graded, %.1f s each%s", done, total, each,
                done == total ? "" : ", about " + time + " left");
    }

    void close() {
        if (terminal && done > 0) {
            err.println();
        }
    }
}
