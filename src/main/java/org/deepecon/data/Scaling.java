package org.deepecon.data;

import java.util.Arrays;

/**
 * Standardising: {@code z = (x − mean) / deviation} has mean 0 and standard deviation 1. Divide by
 * the deviation, not by the variance: only then z has no unit.
 *
 * @param mean average of the values it was made from
 * @param deviation their standard deviation (sum of squares divided by n)
 */
public record Scaling(double mean, double deviation) {
    /**
     * The scaling of some values.
     *
     * @param values at least two different ones
     * @return their mean and deviation
     * @throws IllegalArgumentException if the values are all equal, or none, or not numbers
     */
    public static Scaling of(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean))
                .average().orElse(Double.NaN);
        if (!(variance > 0) || Double.isInfinite(variance)) {
            throw new IllegalArgumentException("Scaling: expected finite values that differ, got "
                    + values.length + " values with variance " + variance + ".");
        }
        return new Scaling(mean, Math.sqrt(variance));
    }

    /**
     * Scales one value.
     *
     * @param x in raw units
     * @return in standard deviations from the mean
     */
    public double apply(double x) {
        return (x - mean) / deviation;
    }

    /**
     * Scales many values.
     *
     * @param x in raw units
     * @return a new array
     */
    public double[] apply(double[] x) {
        return Arrays.stream(x).map(this::apply).toArray();
    }
}
