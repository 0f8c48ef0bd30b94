package org.deepecon.kernel.repl;

/** Thrown for a cell that did not react to an interrupt: its thread is left behind. */
public final class CellAbandonedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CellAbandonedException(StackTraceElement[] where) {
        super("The cell did not stop" + (where.length == 0 ? "" : " inside " + where[0].getClassName()
                + "." + where[0].getMethodName()) + ". The JDK's own code cannot be interrupted there, so"
                + " it goes on in the background until it returns; its result is lost."
                + " You can go on working; restart the kernel to end it.");
        setStackTrace(where);
    }
}
