package org.deepecon.kernel.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.Completeness;
import org.deepecon.kernel.repl.Completion;

/**
 * A learner's Java session: what both faces of the kernel drive. Cells may be executed from several
 * threads at once (one per subshell); the other questions are answered at any time, also while a
 * cell runs.
 */
public interface Session extends AutoCloseable {
    /**
     * Runs a cell and waits for its end. Never throws for what the cell does: overflow, exhausted
     * memory, {@code System.exit} and a failing {@code toString()} are reported in the outcome.
     * On return all output of the cell's own thread has reached {@code output}.
     *
     * @param request the cell
     * @param output where it prints and displays, also from threads that outlive it
     * @return how it ended
     */
    Outcome execute(ExecuteRequest request, CellOutput output);

    /**
     * What the cells have declared and is in force.
     *
     * @return simple names of variables, methods and types, oldest first
     */
    Set<String> names();

    /**
     * Compiles expressions that will be asked for soon, all at once; evaluates none. Without effect
     * if one does not compile.
     *
     * @param expressions Java, without semicolons
     * @param output where the compiler's notices go
     * @return how the compilation ended
     */
    Outcome prepare(List<String> expressions, CellOutput output);

    /** Stops every cell that is running. Returns at once; the cells end with an error soon. */
    void interrupt();

    /**
     * What could stand at the cursor.
     *
     * @param code the cell
     * @param cursor offset in UTF-16 units
     * @return the proposals
     */
    Completion complete(String code, int cursor);

    /**
     * Help on what stands at the cursor.
     *
     * @param code the cell
     * @param cursor offset in UTF-16 units
     * @param detail 0 for help, 1 for source too
     * @return plain text, and HTML or Markdown; empty if nothing is known
     */
    Optional<MimeBundle> inspect(String code, int cursor, int detail);

    /**
     * Whether what was typed is ready to run.
     *
     * @param code the lines so far
     * @return the verdict
     */
    Completeness isComplete(String code);

    /**
     * The number of the last cell that was counted.
     *
     * @return 0 before the first
     */
    int executionCount();

    /**
     * Cells run so far, oldest first.
     *
     * @return the remembered cells of this session
     */
    List<HistoryEntry> history();

    /**
     * A remembered cell.
     *
     * @param number its execution number
     * @param input its source
     * @param output its result as plain text, or null
     */
    record HistoryEntry(int number, String input, String output) {
    }

    /** Ends the session and everything it started. */
    @Override
    void close();
}
