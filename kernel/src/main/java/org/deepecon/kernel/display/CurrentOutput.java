package org.deepecon.kernel.display;

import java.util.Optional;

/**
 * The cell that the calling thread belongs to: where its output goes and how its values look.
 * Threads that a cell starts inherit it, so that their output appears under the cell that started
 * them.
 */
public final class CurrentOutput {
    private static final InheritableThreadLocal<Cell> CELL = new InheritableThreadLocal<>();
    private static final Renderers BUILT_IN = new Renderers();

    private CurrentOutput() {
    }

    private record Cell(CellOutput output, Renderers renderers) {
    }

    /**
     * Makes a cell's output the calling thread's, with the built-in renderers only.
     *
     * @param output where displays go
     */
    public static void set(CellOutput output) {
        set(output, BUILT_IN);
    }

    /**
     * Makes a cell's output the calling thread's.
     *
     * @param output where displays go
     * @param renderers the session's renderers
     */
    public static void set(CellOutput output, Renderers renderers) {
        CELL.set(new Cell(output, renderers));
    }

    /** Leaves the cell: the calling thread has no output any more. */
    public static void clear() {
        CELL.remove();
    }

    /**
     * The calling thread's output.
     *
     * @return empty outside any cell
     */
    public static Optional<CellOutput> find() {
        return Optional.ofNullable(CELL.get()).map(Cell::output);
    }

    /**
     * The calling thread's output.
     *
     * @return where displays go
     * @throws IllegalStateException outside any cell
     */
    public static CellOutput get() {
        return find().orElseThrow(() -> new IllegalStateException(
                "Nothing can be displayed here: this thread was not started by a notebook cell."
                        + " Call display from a cell, or from a thread that a cell starts."));
    }

    /**
     * The renderers of the session that the calling thread belongs to.
     *
     * @return the built-in ones outside any cell
     */
    public static Renderers renderers() {
        Cell cell = CELL.get();
        return cell == null ? BUILT_IN : cell.renderers();
    }
}
