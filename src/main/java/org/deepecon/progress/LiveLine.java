package org.deepecon.progress;

import java.io.PrintStream;

/**
 * A printed line that is written over. Where that cannot be seen, only last lines are printed.
 */
public final class LiveLine implements ProgressView {
    private final PrintStream out;
    private final boolean live;
    private int width;

    /**
     * A line that is printed next.
     *
     * @param out where to
     * @param live whether it can be written over
     */
    public LiveLine(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    @Override
    public void show(String line) {
        if (live) {
            width = write(line);
        }
    }

    @Override
    public void finish(String line) {
        write(line);
        width = 0;
        out.println();
        out.flush();
    }

    /** Leaves a line that was not finished, after an error. */
    public void end() {
        if (width > 0) {
            width = 0;
            out.println();
        }
    }

    /** Spaces cover what was longer before. */
    private int write(String line) {
        int length = AnsiText.width(line);
        out.print((live ? "\r" : "") + line + " ".repeat(Math.max(0, width - length)));
        out.flush();
        return length;
    }
}
