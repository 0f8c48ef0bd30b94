package org.deepecon.notebook;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.notebook.child.PlainForm;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** How Tablesaw's tables leave a session: names of columns, and rows. */
public final class TableForm implements PlainForm {
    private static final String CLASS_NAME = "tech.tablesaw.api.Table";

    /** Creates it; the kernel does. */
    public TableForm() {
    }

    /** What a grader reads. */
    record Rows(List<String> columns, List<List<Object>> rows) {
    }

    /** Compares names, so that Tablesaw is not loaded until someone uses it. */
    @Override
    public Object of(Object value) {
        return value.getClass().getName().equals(CLASS_NAME) ? Reading.rows(value) : null;
    }

    /** Apart, because it loads Tablesaw. */
    private static final class Reading {
        static Rows rows(Object value) {
            Table table = (Table) value;
            List<List<Object>> rows = new ArrayList<>();
            for (Row row : table) {
                List<Object> cells = new ArrayList<>();
                for (int column = 0; column < table.columnCount(); column++) {
                    cells.add(row.getObject(column));
                }
                rows.add(cells);
            }
            return new Rows(table.columnNames(), rows);
        }
    }
}
