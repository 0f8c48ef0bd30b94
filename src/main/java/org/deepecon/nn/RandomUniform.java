package org.deepecon.nn;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Numbers equally likely between two limits.
 *
 * @param from the lower limit, included
 * @param to the upper limit
 * @param seed of its own; null takes the model's random numbers
 */
public record RandomUniform(double from, double to, Long seed) implements Initializer {
    /**
     * Checks the limits.
     *
     * @param from the lower limit
     * @param to the upper limit
     * @param seed of its own, or null
     * @throws IllegalArgumentException if they are not finite or in the wrong order
     */
    public RandomUniform {
        if (!(to >= from) || Double.isInfinite(to - from)) {
            throw new IllegalArgumentException("RandomUniform: expected finite limits from ≤ to,"
                    + " got from " + from + " and to " + to + ".");
        }
    }

    @Override
    public Tensor make(Shape shape, DType type, RandomSource random) {
        return Initializers.source(seed, random).uniform(shape, type).times(to - from).plus(from);
    }

    /**
     * The same with a seed of its own: it makes the same numbers each time, as in Keras.
     *
     * @param value any number
     * @return the changed copy
     */
    public RandomUniform seed(long value) {
        return new RandomUniform(from, to, value);
    }
}
