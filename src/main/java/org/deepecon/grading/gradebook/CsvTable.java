package org.deepecon.grading.gradebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The gradebook as a table: a row per student, a column per graded cell; RFC 4180. */
public final class CsvTable {
    private CsvTable() {
    }

    /**
     * Makes the table.
     *
     * @param grades in the order of the rows
     * @return lines with {@code \n}; the first names the columns
     */
    public static String of(List<Grade> grades) {
        Map<String, Double> cells = new LinkedHashMap<>();
        grades.forEach(grade -> grade.lines().forEach(
                line -> cells.putIfAbsent(line.gradeId(), line.points())));
        List<String> header = new ArrayList<>(List.of("student"));
        header.addAll(cells.keySet());
        header.addAll(List.of("extra", "raw", "days_late", "late_penalty", "total", "max",
                "waiting", "status"));
        var table = new StringBuilder(line(header));
        grades.forEach(grade -> table.append(line(row(grade, cells.keySet()))));
        return table.toString();
    }

    private static List<String> row(Grade grade, Iterable<String> cells) {
        Map<String, Grade.Line> lines = grade.lines().stream()
                .collect(Collectors.toMap(Grade.Line::gradeId, line -> line, (a, b) -> a));
        List<String> row = new ArrayList<>(List.of(grade.student()));
        for (String cell : cells) {
            Grade.Line line = lines.get(cell);
            row.add(line == null || line.waiting() ? "" : PlainNumber.of(line.earned()));
        }
        row.addAll(List.of(PlainNumber.of(grade.extra()), PlainNumber.of(grade.raw()),
                Long.toString(grade.daysLate()), PlainNumber.of(grade.penalty()),
                PlainNumber.of(grade.total()), PlainNumber.of(grade.points()),
                Long.toString(grade.waiting()), grade.status()));
        return row;
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvTable::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    /** Also keeps spreadsheets from running a field as a formula. */
    private static String quoted(String field) {
        String text = field.matches("[=@+].*|-[^0-9.].*") ? "'" + field : field;
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
