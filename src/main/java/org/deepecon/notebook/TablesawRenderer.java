package org.deepecon.notebook;

import java.util.List;
import java.util.stream.IntStream;
import org.deepecon.kernel.display.HtmlTable;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.display.Renderer;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Shows the first rows of a Tablesaw table, and how many rows and columns there are. */
public final class TablesawRenderer implements Renderer {
    private static final String CLASS_NAME = "tech.tablesaw.api.Table";
    private static final int MOST_ROWS = 20;

    /** Creates it; the kernel does. */
    public TablesawRenderer() {
    }

    /** Compares names, so that Tablesaw is not loaded until someone uses it. */
    @Override
    public boolean accepts(Object value) {
        return value.getClass().getName().equals(CLASS_NAME);
    }

    @Override
    public MimeBundle render(Object value) {
        return Reading.bundle(value);
    }

    /** Apart, because it loads Tablesaw. */
    private static final class Reading {
        static MimeBundle bundle(Object value) {
            Table table = (Table) value;
            int shown = Math.min(MOST_ROWS, table.rowCount());
            var rows = IntStream.range(0, shown).mapToObj(row -> table.columns().stream()
                    .map(column -> cell(column, row)).toList()).toList();
            String size = size(table);
            String html = new HtmlTable(table.columnNames(), rows, shown).html()
                    + "\n<p><em>" + (shown < table.rowCount() ? "first " + shown + " of " : "")
                    + size + "</em></p>";
            return MimeBundle.of(MimeBundle.HTML, html)
                    .with(MimeBundle.TEXT, table.first(shown).print(shown) + "\n" + size);
        }

        private static HtmlTable.Cell cell(Column<?> column, int row) {
            return new HtmlTable.Cell(column.isMissing(row) ? "" : column.getString(row),
                    column instanceof NumericColumn);
        }

        private static String size(Table table) {
            return String.join(" × ", List.of(count(table.rowCount(), "row"),
                    count(table.columnCount(), "column")));
        }

        private static String count(int count, String what) {
            return count + " " + what + (count == 1 ? "" : "s");
        }
    }
}
