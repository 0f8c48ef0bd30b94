package org.deepecon.notebook;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deepecon.kernel.display.HtmlTable;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.display.Renderer;
import org.deepecon.tensor.Tensor;

/**
 * Shows matrices, which are tensors of rank 2 and arrays of rows of numbers, as a table with numbered
 * rows and columns. Of large ones the first rows and columns are shown.
 */
public final class MatrixRenderer implements Renderer {
    private static final int MOST_ROWS = 20;
    private static final int MOST_COLUMNS = 12;

    /** Creates it; the kernel does. */
    public MatrixRenderer() {
    }

    @Override
    public boolean accepts(Object value) {
        if (value instanceof Tensor tensor) {
            return !tensor.isSymbolic() && tensor.rank() == 2;
        }
        return (value instanceof double[][] || value instanceof float[][]
                || value instanceof int[][] || value instanceof long[][])
                && isRectangle((Object[]) value);
    }

    private static boolean isRectangle(Object[] rows) {
        for (Object row : rows) {
            if (row == null || Array.getLength(row) != Array.getLength(rows[0])) {
                return false;
            }
        }
        return rows.length > 0 && Array.getLength(rows[0]) > 0;
    }

    /** The plain text stays what it is without us: that of the tensor, or that of the array. */
    @Override
    public MimeBundle render(Object value) {
        if (value instanceof Tensor tensor) {
            return MimeBundle.of(MimeBundle.HTML, html(tensor.toRows(), tensor.shape() + " "
                    + tensor.dtype())).with(MimeBundle.TEXT, tensor.toString());
        }
        var rows = (Object[]) value;
        return MimeBundle.of(MimeBundle.HTML, html(rows,
                rows.length + " × " + Array.getLength(rows[0])));
    }

    private static String html(Object[] rows, String size) {
        int width = Math.min(MOST_COLUMNS, Array.getLength(rows[0]));
        boolean cut = width < Array.getLength(rows[0]);
        var header = new ArrayList<String>(List.of(""));
        for (int j = 0; j < width; j++) {
            header.add(String.valueOf(j));
        }
        var cells = new ArrayList<List<HtmlTable.Cell>>();
        for (int i = 0; i < Math.min(MOST_ROWS, rows.length); i++) {
            var row = new ArrayList<HtmlTable.Cell>();
            row.add(new HtmlTable.Cell(String.valueOf(i), true));
            for (int j = 0; j < width; j++) {
                row.add(new HtmlTable.Cell(text((Number) Array.get(rows[i], j)), true));
            }
            if (cut) {
                row.add(new HtmlTable.Cell("…", false));
            }
            cells.add(row);
        }
        if (cut) {
            header.add("…");
        }
        return new HtmlTable(header, cells, rows.length).html()
                + "\n<p><em>" + size + "</em></p>";
    }

    /** Six digits: more than one reads in a table. */
    private static String text(Number number) {
        double value = number.doubleValue();
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return String.valueOf((long) value);
        }
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        boolean plain = Math.abs(value) >= 1e-4 && Math.abs(value) < 1e7;
        return plain ? new BigDecimal(value, new MathContext(6)).stripTrailingZeros()
                .toPlainString() : String.format(Locale.ROOT, "%.4e", value);
    }
}
