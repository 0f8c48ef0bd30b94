package org.deepecon.nn;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Normally distributed numbers; those farther from the mean than two standard deviations are drawn
 * again.
 *
 * @param mean of the distribution
 * @param stddev of the distribution before it is cut, ≥ 0
 * @param seed of its own; null takes the model's random numbers
 */
public record TruncatedNormal(double mean, double stddev, Long seed) implements Initializer {
    private static final double CUT = 2;

    /**
     * Checks the numbers.
     *
     * @param mean of the distribution
     * @param stddev of it
     * @param seed of its own, or null
     * @throws IllegalArgumentException if stddev is negative
     */
    public TruncatedNormal {
        Initializers.check(mean, stddev, "TruncatedNormal");
    }

    @Override
    public Tensor make(Shape shape, DType type, RandomSource random) {
        RandomSource source = Initializers.source(seed, random);
        double[] values = source.normal(shape, type).toDoubles();
        double[] spare = {};
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            while (Math.abs(values[i]) > CUT) {
                if (next == spare.length) {
                    spare = source.normal(Shape.of(Math.max(16, values.length / 16)), type)
                            .toDoubles();
                    next = 0;
                }
                values[i] = spare[next++];
            }
            values[i] = mean + stddev * values[i];
        }
        return Tensor.of(values, shape, type);
    }

    /**
     * The same with a seed of its own: it makes the same numbers each time, as in Keras.
     *
     * @param value any number
     * @return the changed copy
     */
    public TruncatedNormal seed(long value) {
        return new TruncatedNormal(mean, stddev, value);
    }
}
