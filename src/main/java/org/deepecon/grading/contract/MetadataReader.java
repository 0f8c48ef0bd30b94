package org.deepecon.grading.contract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads nbgrader's entry strictly, as nbgrader's CheckCellMetadata does. */
final class MetadataReader {
    private static final Set<String> KNOWN = Set.of("schema_version", "grade", "solution", "locked",
            "task", "grade_id", "points", "checksum", "cell_type");
    private static final Set<String> CELL_TYPES = Set.of("code", "markdown", "raw");
    private static final Pattern GRADE_ID = Pattern.compile("[a-zA-Z0-9_\\-]+");
    private static final Pattern CHECKSUM = Pattern.compile(".{32}");

    private final Map<?, ?> entry;
    private final String where;

    private MetadataReader(Map<?, ?> entry, String where) {
        this.entry = entry;
        this.where = where;
    }

    static Optional<CellMetadata> read(Object entry, String cellType, String where)
            throws ContractException {
        if (!(entry instanceof Map<?, ?> map)) {
            throw new ContractException(
                    where + ": metadata.nbgrader must be an object, got " + entry);
        }
        return new MetadataReader(map, where).read(cellType);
    }

    private Optional<CellMetadata> read(String cellType) throws ContractException {
        checkKeys();
        checkVersion();
        boolean grade = flag("grade");
        boolean solution = flag("solution");
        boolean locked = flag("locked");
        boolean task = flag("task");
        if (!grade && !solution && !locked) {
            return Optional.empty();
        }
        check(cellType, grade, solution, task);
        return Optional.of(new CellMetadata(gradeId(), grade, solution, locked, task,
                points(grade), text("checksum", CHECKSUM), cellTypeBefore()));
    }

    private void checkKeys() throws ContractException {
        var unknown = new TreeSet<String>();
        entry.keySet().forEach(key -> unknown.add(String.valueOf(key)));
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw wrong("knows no " + unknown + "; put your own entries beside it, not into it");
        }
    }

    private void checkVersion() throws ContractException {
        Object version = entry.get("schema_version");
        if (!(version instanceof Number number)
                || number.doubleValue() != CellMetadata.SCHEMA_VERSION) {
            throw wrong("expected schema_version 3, got " + version
                    + ". Bring an old notebook up to date with `nbgrader update`");
        }
    }

    private void check(String cellType, boolean grade, boolean solution, boolean task)
            throws ContractException {
        boolean markdown = cellType.equals("markdown");
        if (task && !markdown) {
            throw wrong("a task must be a markdown cell, got " + cellType);
        }
        if (markdown && !task && grade != solution) {
            throw wrong("a markdown cell with points is an answer that a person grades: expected"
                    + " grade and solution together");
        }
    }

    private boolean flag(String key) throws ContractException {
        Object value = entry.get(key);
        if (value == null && key.equals("task")) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong("expected true or false as " + key + ", got " + value);
    }

    private String gradeId() throws ContractException {
        String id = text("grade_id", GRADE_ID);
        if (id == null) {
            throw wrong("the cell needs a grade_id");
        }
        return id;
    }

    private BigDecimal points(boolean needed) throws ContractException {
        Object value = entry.get("points");
        if (value == null && !needed) {
            return null;
        }
        if (value instanceof BigDecimal points && points.signum() >= 0) {
            return points;
        }
        throw wrong("expected points of at least 0, got " + value);
    }

    private String cellTypeBefore() throws ContractException {
        Object value = entry.get("cell_type");
        if (value != null && !(value instanceof String type && CELL_TYPES.contains(type))) {
            throw wrong("expected code, markdown or raw as cell_type, got " + value);
        }
        return (String) value;
    }

    private String text(String key, Pattern form) throws ContractException {
        Object value = entry.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof String text && form.matcher(text).matches()) {
            return text;
        }
        throw wrong(key + " must match " + form + ", got \"" + value + '"');
    }

    private ContractException wrong(String what) {
        return new ContractException(where + ": metadata.nbgrader: " + what + '.');
    }
}
