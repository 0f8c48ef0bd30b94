package org.deepecon.kernel.diagnose;

import java.util.List;
import org.deepecon.kernel.diagnose.compile.CompileReport;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.Problem;
import org.deepecon.kernel.repl.ShellView;

/** Explains why a cell does not compile. */
public final class CompileErrors {
    /** The name that such errors carry. */
    public static final String NAME = "CompileError";

    private CompileErrors() {
    }

    /**
     * Explains the problems of a cell: at most five, repetitions folded, follow-ups left out.
     *
     * @param cellSource the cell's source, as the problems' offsets count it
     * @param cellNumber its execution number, or 0 for code run silently
     * @param problems what the compiler says; empty if the source only ends too early
     * @param shell what is declared; asked for names like a misspelt one
     * @return the error to report
     */
    public static CellError explain(
            String cellSource, int cellNumber, List<Problem> problems, ShellView shell) {
        var report = new CompileReport(cellSource, cellNumber, problems, shell);
        return new CellError(NAME, report.summary(), report.lines());
    }
}
