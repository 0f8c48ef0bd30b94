package org.deepecon.tensorboard;

import java.util.Arrays;

/**
 * How many values lie in each of some intervals of one width: {@code [edges[i], edges[i + 1])}, the
 * last one closed. Values that all are the same lie in the last interval, of width 0.
 *
 * <p>Arrays are not copied.
 *
 * @param edges ascending, one more than counts; no edges without values
 * @param counts of the values in each interval
 */
public record Histogram(double[] edges, double[] counts) {
    /** Intervals unless set, as in TensorFlow. */
    public static final int DEFAULT_BUCKETS = 30;

    /**
     * Counts values. What is not finite is left out.
     *
     * @param values any number of them
     * @return {@value #DEFAULT_BUCKETS} intervals
     */
    public static Histogram of(double[] values) {
        return of(values, DEFAULT_BUCKETS);
    }

    /**
     * Counts values. What is not finite is left out.
     *
     * @param values any number of them
     * @param buckets intervals, at least 1
     * @return that many intervals, or none if there are no finite values
     * @throws IllegalArgumentException if buckets is below 1
     */
    public static Histogram of(double[] values, int buckets) {
        if (buckets < 1) {
            throw new IllegalArgumentException("Histogram: expected at least 1 bucket, got "
                    + buckets + ".");
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double each : values) {
            if (Math.abs(each) <= Double.MAX_VALUE) {
                low = Math.min(low, each);
                high = Math.max(high, each);
            }
        }
        return low > high ? new Histogram(new double[0], new double[0])
                : counted(values, low, high, buckets);
    }

    private static Histogram counted(double[] values, double low, double high, int buckets) {
        double width = (high - low) / buckets;
        var edges = new double[buckets + 1];
        Arrays.setAll(edges, i -> i == buckets ? high : low + i * width);
        var counts = new double[buckets];
        for (double each : values) {
            if (Math.abs(each) <= Double.MAX_VALUE) {
                int at = width > 0 ? (int) ((each - low) / width) : buckets - 1;
                counts[Math.min(at, buckets - 1)]++;
            }
        }
        return new Histogram(edges, counts);
    }

    /** Rows of left edge, right edge and count. */
    double[] rows() {
        var rows = new double[3 * counts.length];
        for (int i = 0; i < counts.length; i++) {
            rows[3 * i] = edges[i];
            rows[3 * i + 1] = edges[i + 1];
            rows[3 * i + 2] = counts[i];
        }
        return rows;
    }

    static Histogram ofRows(double[] rows) {
        int buckets = rows.length / 3;
        var edges = new double[buckets == 0 ? 0 : buckets + 1];
        var counts = new double[buckets];
        for (int i = 0; i < buckets; i++) {
            edges[i] = rows[3 * i];
            edges[i + 1] = rows[3 * i + 1];
            counts[i] = rows[3 * i + 2];
        }
        return new Histogram(edges, counts);
    }

    /** Of the older format: upper limits, the first interval begins at the smallest value. */
    static Histogram ofLimits(double smallest, double largest, double[] limits, double[] counts) {
        var edges = new double[limits.length + 1];
        edges[0] = smallest;
        for (int i = 0; i < limits.length; i++) {
            edges[i + 1] = Math.max(edges[i], Math.min(limits[i], largest));
        }
        return new Histogram(edges, counts);
    }

    /**
     * How many values there were.
     *
     * @return the sum of the counts
     */
    public double total() {
        return Arrays.stream(counts).sum();
    }

    /**
     * The value below which a share of all values lies, taking them as spread evenly in each
     * interval.
     *
     * @param share from 0 to 1
     * @return NaN without values
     */
    public double quantile(double share) {
        double wanted = share * total();
        double below = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && below + counts[i] >= wanted) {
                double part = Math.max(0, (wanted - below) / counts[i]);
                return edges[i] + part * (edges[i + 1] - edges[i]);
            }
            below += counts[i];
        }
        return counts.length == 0 ? Double.NaN : edges[counts.length];
    }
}
