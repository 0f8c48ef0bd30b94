package org.deepecon.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of the tree that becomes Plotly's JSON. */
final class Tree {
    private Tree() {
    }

    /** A map in the order given: that of {@code Map.of} changes from run to run. */
    static Map<String, Object> of(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** JSON has no NaN and no infinity; Plotly leaves a gap at null. */
    static List<Object> numbers(double... values) {
        var list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(Double.isFinite(value) ? value : null);
        }
        return list;
    }

    /** Rows, with five digits: nobody reads more from a colour, and a notebook has to store them. */
    static List<Object> rows(double[][] rows) {
        var list = new ArrayList<>(rows.length);
        for (double[] row : rows) {
            var rounded = new double[row.length];
            for (int i = 0; i < row.length; i++) {
                rounded[i] = rounded(row[i]);
            }
            list.add(numbers(rounded));
        }
        return list;
    }

    private static double rounded(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value;
        }
        int decimals = 4 - (int) Math.floor(StrictMath.log10(Math.abs(value)));
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }
}
