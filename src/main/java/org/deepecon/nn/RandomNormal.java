package org.deepecon.nn;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Normally distributed numbers.
 *
 * @param mean of them
 * @param stddev of them, ≥ 0
 * @param seed of its own; null takes the model's random numbers
 */
public record RandomNormal(double mean, double stddev, Long seed) implements Initializer {
    /**
     * Checks the numbers.
     *
     * @param mean of them
     * @param stddev of them
     * @param seed of its own, or null
     * @throws IllegalArgumentException if stddev is negative
     */
    public RandomNormal {
        Initializers.check(mean, stddev, "RandomNormal");
    }

    @Override
    public Tensor make(Shape shape, DType type, RandomSource random) {
        return Initializers.source(seed, random).normal(shape, type).times(stddev).plus(mean);
    }

    /**
     * The same with a seed of its own: it makes the same numbers each time, as in Keras.
     *
     * @param value any number
     * @return the changed copy
     */
    public RandomNormal seed(long value) {
        return new RandomNormal(mean, stddev, value);
    }
}
