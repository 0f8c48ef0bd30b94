package org.deepecon.grading;

import java.util.List;
import org.deepecon.kernel.notebook.child.Value;

/**
 * A table that left the student's process.
 *
 * @param columns their names
 * @param rows cells in the order of the columns
 */
public record TableData(List<String> columns, List<List<Value>> rows) {
    /** Copies, and checks that every row has one cell for each column. */
    public TableData {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Value> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("TableData: expected " + columns.size()
                        + " cells in each row, got " + row.size());
            }
        }
    }

    /**
     * The numbers of a column.
     *
     * @param name the column's name
     * @return one for each row
     * @throws SubmissionException if there is no such column, or a cell is no number
     */
    public double[] numbers(String name) {
        int column = columns.indexOf(name);
        if (column < 0) {
            throw new SubmissionException(Outcome.FAILED,
                    "The table has no column \"" + name + "\".", name, columns.toString());
        }
        return rows.stream().map(row -> row.get(column))
                .mapToDouble(cell -> Plain.number(cell, "column " + name)).toArray();
    }
}
