package org.deepecon.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Heat maps of matrices that the lectures look at. */
final class Matrix {
    private static final int MOST_WORDS = 14;

    private Matrix() {
    }

    /** Shares from 0 to 1, from the page's colour to blue. */
    static Figure tinted(double[][] shares, String[][] words, List<String> rows,
            List<String> columns) {
        var grid = new Grid(Grid.count(columns.size()), Grid.count(rows.size()), shares);
        var cells = new Cells(grid, ColourMap.TINT, 0, 1, words);
        return Figure.empty().with(cells,
                new Values(grid.x(), false, columns)).rows(rows);
    }

    static Figure attention(Object weights, List<String> queries, List<String> keys) {
        double[][] rows = Values.rows("weights", weights);
        boolean few = queries.size() <= MOST_WORDS && keys.size() <= MOST_WORDS;
        var words = few ? new String[rows.length][] : null;
        for (int i = 0; few && i < rows.length; i++) {
            words[i] = new String[rows[i].length];
            for (int j = 0; j < rows[i].length; j++) {
                words[i][j] = String.format(Locale.ROOT, "%.2f", rows[i][j]);
            }
        }
        return tinted(rows, words, queries, keys).axes("key", "query");
    }

    static Panels gates(Object... namesAndValues) {
        if (namesAndValues.length == 0 || namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("gates: expected a name and its values in turn, got "
                    + namesAndValues.length + " arguments.");
        }
        var panels = new ArrayList<Plot>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            double[][] values = Values.rows("values", namesAndValues[i + 1]);
            panels.add(gate(String.valueOf(namesAndValues[i]), transposed(values)));
        }
        return Panels.of(panels).columns(Math.min(2, panels.size()));
    }

    private static Figure gate(String name, double[][] unitsOverTime) {
        var grid = Grid.of(unitsOverTime);
        var cells = Cells.of(grid);
        boolean states = grid.low() < 0;
        cells = states ? cells.diverging().between(-1, 1) : cells.between(0, 1);
        return Figure.empty().with(cells).downward().title(name).axes("time", "unit");
    }

    private static double[][] transposed(double[][] rows) {
        var columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }
}
