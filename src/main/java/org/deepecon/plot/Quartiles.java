package org.deepecon.plot;

import java.util.Arrays;

/**
 * What a box plot shows of some values: quartiles (interpolated, as NumPy's), the furthest values
 * within 1.5 box lengths of the box, and those beyond. Source: Tukey 1977.
 *
 * @param low lower end of the whisker
 * @param first a quarter lies below
 * @param median half lies below
 * @param third a quarter lies above
 * @param high upper end of the whisker
 * @param beyond values outside of the whiskers
 */
record Quartiles(double low, double first, double median, double third, double high,
        double[] beyond) {
    private static final double REACH = 1.5;

    static Quartiles of(double[] given) {
        var values = Arrays.stream(given).filter(Double::isFinite).sorted().toArray();
        if (values.length == 0) {
            throw new IllegalArgumentException(
                    "Figure: expected at least one number for a box, got none.");
        }
        double first = at(values, 0.25);
        double third = at(values, 0.75);
        double least = first - REACH * (third - first);
        double most = third + REACH * (third - first);
        var within = Arrays.stream(values).filter(v -> v >= least && v <= most).toArray();
        return new Quartiles(within[0], first, at(values, 0.5), third, within[within.length - 1],
                Arrays.stream(values).filter(v -> v < least || v > most).toArray());
    }

    /** A quantile of sorted values, between neighbours. */
    static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
