package org.deepecon.kernel.repl;

import java.util.List;

/** A cell that does not compile. Nothing of it ran and all earlier declarations stand. */
public final class CompileException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient CellSource cell;
    private final transient List<Problem> problems;

    CompileException(CellSource cell, List<Problem> problems) {
        super(problems.isEmpty() ? "does not compile" : problems.get(0).message());
        this.cell = cell;
        this.problems = List.copyOf(problems);
    }

    /**
     * The cell with the errors.
     *
     * @return number and text
     */
    public CellSource cell() {
        return cell;
    }

    /**
     * What the compiler said, in the cell's offsets.
     *
     * @return at least one error
     */
    public List<Problem> problems() {
        return problems;
    }
}
