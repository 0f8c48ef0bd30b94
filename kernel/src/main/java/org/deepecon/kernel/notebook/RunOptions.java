package org.deepecon.kernel.notebook;

import java.time.Duration;

/**
 * How a notebook is run.
 *
 * @param allowErrors true runs on after a cell failed
 * @param timeLimit longest time for one cell, or null for none; then the cell is interrupted
 * @param maxOutputChars what one cell prints beyond is cut, with a notice
 */
public record RunOptions(boolean allowErrors, Duration timeLimit, int maxOutputChars) {
    /** Ten million characters, as in the Jupyter face. */
    public static final int DEFAULT_MAX_OUTPUT_CHARS = 10_000_000;

    /**
     * Stops at the first error, no time limit.
     *
     * @return the options
     */
    public static RunOptions defaults() {
        return new RunOptions(false, null, DEFAULT_MAX_OUTPUT_CHARS);
    }
}
