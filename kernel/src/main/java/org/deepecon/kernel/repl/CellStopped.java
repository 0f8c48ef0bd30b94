package org.deepecon.kernel.repl;

/** Unwinds the threads of a cell that the user interrupted. Code that catches it meets it again. */
public final class CellStopped extends Error {
    private static final long serialVersionUID = 1;

    CellStopped() {
        super("The cell was interrupted.");
    }
}
