package org.deepecon.data;

import java.util.Arrays;
import java.util.Locale;

/**
 * Pairs of x and y.
 *
 * @param x explanatory values
 * @param y values to explain, one for each x
 */
public record Observations(double[] x, double[] y) {
    /**
     * Checks the lengths and copies both arrays.
     *
     * @param x explanatory values
     * @param y values to explain, one for each x
     * @throws IllegalArgumentException if the lengths differ
     */
    public Observations {
        if (x.length != y.length) {
            throw new IllegalArgumentException("Observations: expected as many y as x, got "
                    + x.length + " x and " + y.length + " y.");
        }
        x = x.clone();
        y = y.clone();
    }

    /**
     * The explanatory values.
     *
     * @return a copy
     */
    @Override
    public double[] x() {
        return x.clone();
    }

    /**
     * The values to explain.
     *
     * @return a copy
     */
    @Override
    public double[] y() {
        return y.clone();
    }

    /**
     * How many pairs.
     *
     * @return zero or more
     */
    public int count() {
        return x.length;
    }

    /**
     * The first pairs: enough of them to plot.
     *
     * @param most how many at most
     * @return those pairs
     */
    public Observations first(int most) {
        int end = Math.min(most, x.length);
        return new Observations(Arrays.copyOf(x, end), Arrays.copyOf(y, end));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Observations that
                && Arrays.equals(x, that.x) && Arrays.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
    }

    @Override
    public String toString() {
        if (x.length == 0) {
            return "no observations";
        }
        return String.format(Locale.ROOT, "%,d observations, x %s, y %s",
                x.length, range(x), range(y));
    }

    private static String range(double[] values) {
        var summary = Arrays.stream(values).summaryStatistics();
        return String.format(Locale.ROOT, "%.2f to %.2f", summary.getMin(), summary.getMax());
    }
}
