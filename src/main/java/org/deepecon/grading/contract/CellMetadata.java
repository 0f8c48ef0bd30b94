package org.deepecon.grading.contract;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepecon.kernel.notebook.NotebookCell;

/**
 * The entry {@code nbgrader} in a cell's metadata, schema version {@value #SCHEMA_VERSION}.
 *
 * @param gradeId the cell's name: letters, digits, {@code -} and {@code _}; unique in its notebook
 * @param grade true if the cell carries points
 * @param solution true if the student writes here
 * @param locked true if the text is restored before grading; only said where neither of the two
 *     flags before says it
 * @param task true for a task that a person grades; markdown only
 * @param points at least 0; null for a cell without points
 * @param checksum of the cell as handed out ({@link Checksum}); null before release
 * @param cellType {@code code}, {@code markdown} or {@code raw}, as handed out; null before release
 */
public record CellMetadata(String gradeId, boolean grade, boolean solution, boolean locked,
        boolean task, BigDecimal points, String checksum, String cellType) {
    /** The schema that is read and written. */
    public static final int SCHEMA_VERSION = 3;
    /** Its key in the metadata of a cell. */
    public static final String KEY = "nbgrader";

    /**
     * Metadata of a cell with the student's code.
     *
     * @param gradeId the cell's name
     * @return not yet released
     */
    public static CellMetadata answer(String gradeId) {
        return new CellMetadata(gradeId, false, true, false, false, null, null, null);
    }

    /**
     * Metadata of a cell with tests.
     *
     * @param gradeId the cell's name
     * @param points at least 0
     * @return not yet released
     */
    public static CellMetadata tests(String gradeId, double points) {
        return new CellMetadata(gradeId, true, false, true, false, BigDecimal.valueOf(points),
                null, null);
    }

    /**
     * Metadata of a cell that stays as it is.
     *
     * @param gradeId the cell's name
     * @return not yet released
     */
    public static CellMetadata readOnly(String gradeId) {
        return new CellMetadata(gradeId, false, false, true, false, null, null, null);
    }

    /**
     * Reads a cell's entry and holds it against the schema.
     *
     * @param cell from an instructor's notebook
     * @param where what messages call the cell, such as {@code ps1.ipynb, cell 3}
     * @return empty if the cell has no such entry, or one that asks for nothing
     * @throws ContractException if it breaks the schema
     */
    public static Optional<CellMetadata> read(NotebookCell cell, String where)
            throws ContractException {
        Object entry = cell.metadata().get(KEY);
        return entry == null ? Optional.empty() : MetadataReader.read(entry, cell.type(), where);
    }

    /**
     * The name a cell goes by, also if the rest of its entry is broken.
     *
     * @param cell from a submission
     * @return its {@code grade_id}; empty without one
     */
    public static Optional<String> gradeId(NotebookCell cell) {
        return cell.metadata().get(KEY) instanceof Map<?, ?> entry
                && entry.get("grade_id") instanceof String id && !id.isEmpty()
                ? Optional.of(id) : Optional.empty();
    }

    /**
     * Puts the entry into a cell, in place of the one it has.
     *
     * @param cell to be changed
     */
    public void write(NotebookCell cell) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("schema_version", SCHEMA_VERSION);
        entry.put("grade", grade);
        entry.put("solution", solution);
        entry.put("locked", locked);
        entry.put("task", task);
        entry.put("grade_id", gradeId);
        putIfKnown(entry, "points", points);
        putIfKnown(entry, "checksum", checksum);
        putIfKnown(entry, "cell_type", cellType);
        cell.metadata(KEY, entry);
    }

    private static void putIfKnown(Map<String, Object> entry, String key, Object value) {
        if (value != null) {
            entry.put(key, value);
        }
    }

    /**
     * The kind of cell that the flags add up to.
     *
     * @return one of five
     */
    public CellKind kind() {
        if (task) {
            return CellKind.TASK;
        }
        if (solution) {
            return grade ? CellKind.MANUAL_ANSWER : CellKind.ANSWER;
        }
        return grade ? CellKind.TESTS : CellKind.READ_ONLY;
    }

    /**
     * The points to be had.
     *
     * @return 0 for a cell without points
     */
    public double maxScore() {
        return points == null ? 0 : points.doubleValue();
    }

    /**
     * The entry of the cell as it is handed out.
     *
     * @param cell holds the text that the student gets
     * @return with checksum and type of that cell
     */
    public CellMetadata released(NotebookCell cell) {
        boolean lock = kind().isLocked();
        var typed = new CellMetadata(
                gradeId, grade, solution, lock, task, points, null, cell.type());
        return new CellMetadata(gradeId, grade, solution, lock, task, points,
                Checksum.of(typed, cell.source()), cell.type());
    }
}
