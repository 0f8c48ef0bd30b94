package org.deepecon.kernel.display;

import java.util.Optional;

/**
 * The cell that the calling thread belongs to: where its output goes and how its values look.
 * Threads that a cell starts inherit it, so that their output appears under the cell that started
 * them.
 */
public final class CurrentOutput {
    private static final InheritableThreadLocal<Cell> CELL = new InheritableThreadLocal<>();
    private static final ThreadLocal<String> SHOWN = new ThreadLocal<>();
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

    /**
     * Notes the name that {@code display} gives back, which is no result worth showing.
     *
     * @param displayId the very object that was returned
     */
    static void shown(String displayId) {
        SHOWN.set(displayId);
    }

    /**
     * Whether a value is what this thread's last {@code display} returned.
     *
     * @param value a cell's value
     * @return true if the cell ended with a call of {@code display}
     */
    public static boolean isShown(Object value) {
        return value != null && SHOWN.get() == value;
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
