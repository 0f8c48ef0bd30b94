package org.deepecon.kernel.help.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets a table in columns of equal width. */
final class Columns {
    private static final int WIDEST = 60;

    private Columns() {
    }

    static String align(List<List<String>> rows) {
        var widths = new ArrayList<Integer>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Math.min(WIDEST, row.get(i).length());
                if (i == widths.size()) {
                    widths.add(width);
                }
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(cell).append(" ".repeat(Math.max(0, widths.get(i) - cell.length()) + 2));
        }
        return line.toString().stripTrailing();
    }
}
