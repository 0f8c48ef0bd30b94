package org.deepecon.kernel.notebook;

/** Hears how far a run is. */
@FunctionalInterface
public interface RunListener {
    /** Hears nothing. */
    RunListener SILENT = (done, total) -> { };

    /**
     * Called before each cell and after the last.
     *
     * @param done cells that were run
     * @param total cells to run
     */
    void progress(int done, int total);
}
