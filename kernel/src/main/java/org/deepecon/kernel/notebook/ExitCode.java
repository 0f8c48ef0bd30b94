package org.deepecon.kernel.notebook;

/** What {@code run} tells the shell. */
final class ExitCode {
    static final int OK = 0;
    static final int CELL_FAILED = 1;
    static final int USAGE = 2;
    static final int CANCELLED = 130;

    private ExitCode() {
    }
}
