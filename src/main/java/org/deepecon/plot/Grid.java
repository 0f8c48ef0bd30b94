package org.deepecon.plot;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Heights over a grid. Arrays are not copied.
 *
 * @param x places of the columns, rising
 * @param y places of the rows, rising
 * @param z a row for each y, in it a height for each x; NaN where there is none
 */
record Grid(double[] x, double[] y, double[][] z) {
    /** Points per side of the grid on which functions are evaluated. */
    static final int POINTS = 81;

    Grid {
        if (z.length != y.length || y.length < 1) {
            throw new IllegalArgumentException("Figure: expected a row of heights for each y, got "
                    + y.length + " y and " + z.length + " rows.");
        }
        for (double[] row : z) {
            if (row.length != x.length || x.length < 1) {
                throw new IllegalArgumentException("Figure: expected a height for each x, got "
                        + x.length + " x and a row of " + row.length + ".");
            }
        }
        requireRising("x", x);
        requireRising("y", y);
    }

    private static void requireRising(String what, double[] places) {
        for (int i = 1; i < places.length; i++) {
            if (!(places[i] > places[i - 1])) {
                throw new IllegalArgumentException("Figure: expected " + what + " that rise, got "
                        + places[i - 1] + " before " + places[i] + ".");
            }
        }
    }

    static Grid of(Object x, Object y, Object z) {
        return new Grid(Values.of("x", x).numbers(), Values.of("y", y).numbers(),
                Values.rows("z", z));
    }

    /** A matrix, over its column and row numbers. */
    static Grid of(Object z) {
        double[][] rows = Values.rows("z", z);
        return new Grid(count(rows[0].length), count(rows.length), rows);
    }

    static Grid of(DoubleBinaryOperator f, double x0, double x1, double y0, double y1) {
        var x = spread(x0, x1, POINTS);
        var y = spread(y0, y1, POINTS);
        return new Grid(x, y, Arrays.stream(y).mapToObj(row ->
                Arrays.stream(x).map(column -> f.applyAsDouble(column, row)).toArray())
                .toArray(double[][]::new));
    }

    static double[] count(int n) {
        return IntStream.range(0, n).asDoubleStream().toArray();
    }

    static double[] spread(double from, double to, int count) {
        if (!(from < to)) {
            throw new IllegalArgumentException(
                    "Figure: expected a range that rises, got %s to %s.".formatted(from, to));
        }
        var places = new double[count];
        Arrays.setAll(places, i -> from + (to - from) * i / (count - 1));
        return places;
    }

    double low() {
        return all().min().orElse(0);
    }

    double high() {
        return all().max().orElse(1);
    }

    private DoubleStream all() {
        return Arrays.stream(z).flatMapToDouble(Arrays::stream).filter(Double::isFinite);
    }

    Grid map(DoubleUnaryOperator f) {
        return new Grid(x, y, Arrays.stream(z).map(row -> Arrays.stream(row).map(f).toArray())
                .toArray(double[][]::new));
    }

    /** Each point the mean of itself and its neighbours, by 4, 2 and 1. */
    Grid smoothed() {
        var smooth = new double[y.length][x.length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                double sum = 0;
                for (int k = 0; k < 9; k++) {
                    int row = Math.max(0, Math.min(y.length - 1, i + k / 3 - 1));
                    int column = Math.max(0, Math.min(x.length - 1, j + k % 3 - 1));
                    sum += z[row][column] * (k == 4 ? 4 : k % 2 == 1 ? 2 : 1) / 16;
                }
                smooth[i][j] = sum;
            }
        }
        return new Grid(x, y, smooth);
    }

    /** At most so many points a side, left out evenly; the ends stay. */
    Grid thinned(int most) {
        if (x.length <= most && y.length <= most) {
            return this;
        }
        int[] columns = kept(x.length, most);
        int[] rows = kept(y.length, most);
        return new Grid(pick(x, columns), pick(y, rows), Arrays.stream(rows)
                .mapToObj(row -> pick(z[row], columns)).toArray(double[][]::new));
    }

    /** At most so many cells a side, each the mean of those it stands for. */
    Grid averaged(int most) {
        int byX = (x.length + most - 1) / most;
        int byY = (y.length + most - 1) / most;
        if (byX == 1 && byY == 1) {
            return this;
        }
        var means = new double[(y.length + byY - 1) / byY][(x.length + byX - 1) / byX];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < means[0].length; j++) {
                means[i][j] = mean(i * byY, (i + 1) * byY, j * byX, (j + 1) * byX);
            }
        }
        return new Grid(means(x, byX), means(y, byY), means);
    }

    private double mean(int fromRow, int toRow, int fromColumn, int toColumn) {
        return Arrays.stream(z, fromRow, Math.min(toRow, z.length)).flatMapToDouble(row ->
                Arrays.stream(row, fromColumn, Math.min(toColumn, row.length)))
                .average().orElse(Double.NaN);
    }

    private static double[] means(double[] places, int by) {
        return IntStream.range(0, (places.length + by - 1) / by).mapToDouble(i ->
                Arrays.stream(places, i * by, Math.min((i + 1) * by, places.length))
                        .average().orElseThrow()).toArray();
    }

    private static int[] kept(int count, int most) {
        int keep = Math.min(count, most);
        return IntStream.range(0, keep).map(i -> keep == 1 ? 0
                : (int) ((long) i * (count - 1) / (keep - 1))).toArray();
    }

    private static double[] pick(double[] from, int[] which) {
        return Arrays.stream(which).mapToDouble(i -> from[i]).toArray();
    }
}
