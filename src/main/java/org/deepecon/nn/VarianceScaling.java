package org.deepecon.nn;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Random numbers whose variance keeps that of the signal: scale / fan. Glorot (2010), He (2015) and
 * LeCun (1998) initialization are cases of it.
 *
 * @param scale of the variance, positive
 * @param mode what it is divided by
 * @param distribution of the numbers
 * @param seed of its own; null takes the model's random numbers
 */
public record VarianceScaling(double scale, FanMode mode, Distribution distribution, Long seed)
        implements Initializer {
    /** The standard deviation of a standard normal distribution cut at −2 and 2. */
    static final double CUT_DEVIATION = 0.87962566103423978;

    /**
     * Checks the scale.
     *
     * @param scale of the variance
     * @param mode what it is divided by
     * @param distribution of the numbers
     * @param seed of its own, or null
     * @throws IllegalArgumentException if the scale is not positive
     */
    public VarianceScaling {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException(
                    "VarianceScaling: expected a positive, finite scale, got " + scale + ".");
        }
    }

    @Override
    public Tensor make(Shape shape, DType type, RandomSource random) {
        double variance = scale / Math.max(1, mode.of(Fans.of(shape)));
        Initializer drawn = switch (distribution) {
            case TRUNCATED_NORMAL ->
                    new TruncatedNormal(0, Math.sqrt(variance) / CUT_DEVIATION, seed);
            case UNTRUNCATED_NORMAL -> new RandomNormal(0, Math.sqrt(variance), seed);
            case UNIFORM ->
                    new RandomUniform(-Math.sqrt(3 * variance), Math.sqrt(3 * variance), seed);
        };
        return drawn.make(shape, type, random);
    }

    /**
     * The same with a seed of its own: it makes the same numbers each time, as in Keras.
     *
     * @param value any number
     * @return the changed copy
     */
    public VarianceScaling seed(long value) {
        return new VarianceScaling(scale, mode, distribution, value);
    }
}
