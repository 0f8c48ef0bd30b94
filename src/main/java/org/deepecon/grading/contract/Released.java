package org.deepecon.grading.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;
import org.deepecon.kernel.notebook.NotebookFormatException;

/**
 * What students get of an instructor's notebook: solutions replaced by stubs, hidden tests and mark
 * schemes removed, outputs cleared, cells locked, checksums set. Cells without nbgrader's metadata
 * keep their text.
 */
public final class Released {
    private static final List<String> OF_A_RUN =
            List.of("execution", "collapsed", "scrolled", "ExecuteTime");

    private Released() {
    }

    /**
     * Makes the students' notebook.
     *
     * @param instructors with solutions; stays as it is
     * @param name what messages call it
     * @return a new notebook
     * @throws ContractException if metadata or marks are wrong, or a name stands twice; nothing of
     *     a solution leaves in that case
     */
    public static NotebookFile of(NotebookFile instructors, String name) throws ContractException {
        NotebookFile released = keepingOutputs(instructors, name);
        released.cells().forEach(Released::clear);
        return released;
    }

    /**
     * Makes the notebook of a learner who reads: the same, but cells that nobody has to solve keep
     * their outputs.
     *
     * @param instructors with solutions; stays as it is
     * @param name what messages call it
     * @return a new notebook
     * @throws ContractException as for {@link #of}
     */
    public static NotebookFile keepingOutputs(NotebookFile instructors, String name)
            throws ContractException {
        NotebookFile released = instructors.copy();
        Map<String, Integer> names = new HashMap<>();
        int number = 0;
        for (NotebookCell cell : released.cells()) {
            number++;
            String where = name + ", cell " + number;
            Optional<CellMetadata> metadata = CellMetadata.read(cell, where);
            strip(cell, metadata.orElse(null), where);
            if (metadata.isPresent() || CheckCell.slug(cell).isPresent()) {
                clear(cell);
            }
            if (metadata.isPresent()) {
                Integer before = names.put(metadata.get().gradeId(), number);
                refuse(before != null, where + ": the grade_id \"" + metadata.get().gradeId()
                        + "\" is that of cell " + before + " too; give it another.");
                Lock.apply(cell, metadata.get().kind());
                metadata.get().released(cell).write(cell);
            }
        }
        return released;
    }

    private static void strip(NotebookCell cell, CellMetadata metadata, String where)
            throws ContractException {
        String source = cell.source();
        boolean solution = metadata != null && metadata.solution();
        refuse(!solution && Region.SOLUTION.isIn(source), where + ": a solution is marked, but the"
                + " cell is none: set \"solution\": true in its nbgrader metadata.");
        boolean tests = metadata != null && metadata.kind() == CellKind.TESTS;
        refuse(!tests && Region.HIDDEN_TESTS.isIn(source), where + ": hidden tests are marked, but"
                + " the cell has no points: set \"grade\": true and \"solution\": false.");
        boolean task = metadata != null && metadata.kind() == CellKind.TASK;
        refuse(!task && Region.MARK_SCHEME.isIn(source), where + ": a mark scheme is marked, but the"
                + " cell is no task: set \"task\": true.");
        if (solution) {
            cell.source(stubbed(cell, where));
        } else if (tests) {
            cell.source(Region.HIDDEN_TESTS.remove(source, where));
        } else if (task) {
            cell.source(Region.MARK_SCHEME.remove(source, where));
        }
    }

    /** Without marks, the whole cell is the solution. */
    private static String stubbed(NotebookCell cell, String where) throws ContractException {
        String stub = cell.isCode() ? Region.JAVA_STUB : Region.TEXT_STUB;
        return Region.SOLUTION.isIn(cell.source())
                ? Region.SOLUTION.replace(cell.source(), stub, where) : stub;
    }

    private static void clear(NotebookCell cell) {
        OF_A_RUN.forEach(key -> cell.metadata(key, null));
        if (cell.isCode()) {
            try {
                cell.outputs(0, "[]");
            } catch (NotebookFormatException e) {
                throw new IllegalStateException("an empty list is JSON", e);
            }
        }
    }

    private static void refuse(boolean wrong, String message) throws ContractException {
        if (wrong) {
            throw new ContractException(message);
        }
    }
}
