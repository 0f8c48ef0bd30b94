package org.deepecon.grading.contract;

import org.deepecon.kernel.notebook.NotebookCell;

/** Asks the front end not to let a cell be deleted or edited; a courtesy, not a protection. */
public final class Lock {
    private Lock() {
    }

    /**
     * Sets {@code deletable} and {@code editable} as nbgrader does.
     *
     * @param cell a cell that is handed out
     * @param kind its kind
     */
    public static void apply(NotebookCell cell, CellKind kind) {
        cell.metadata("deletable", false);
        if (kind.isLocked()) {
            cell.metadata("editable", false);
        }
    }
}
