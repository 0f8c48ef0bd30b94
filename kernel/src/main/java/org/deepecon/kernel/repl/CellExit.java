package org.deepecon.kernel.repl;

/** What {@code System.exit} and its relatives do in a cell: end the cell, not the kernel. */
public final class CellExit extends Error {
    private static final long serialVersionUID = 1;
    private final int status;

    private CellExit(int status) {
        super("System.exit(" + status + ") ended the cell; the kernel and its variables live on.");
        this.status = status;
    }

    /**
     * The exit status that the cell asked for.
     *
     * @return 0 by convention for success
     */
    public int status() {
        return status;
    }

    /**
     * Stands for {@link System#exit} in woven code.
     *
     * @param status exit status
     */
    public static void exit(int status) {
        throw new CellExit(status);
    }

    /**
     * Stands for {@link Runtime#exit} and {@link Runtime#halt} in woven code.
     *
     * @param runtime the receiver
     * @param status exit status
     */
    public static void exit(Runtime runtime, int status) {
        throw new CellExit(status);
    }
}
