package org.deepecon.nn;

import org.deepecon.tensor.Tensor;

/**
 * Lengths kept between two limits.
 *
 * @param min smallest length, ≥ 0
 * @param max largest length, ≥ min
 * @param rate how far a step goes to the limit: 1 is all the way
 * @param axes along which lengths are taken: 0 for the columns of a dense kernel, each of them the
 *     weights of one unit
 */
public record MinMaxNorm(double min, double max, double rate, int... axes) implements Constraint {
    /** Keeps the division finite; Keras's {@code backend.epsilon()}. */
    static final double EPSILON = 1e-7;

    /**
     * Checks the limits.
     *
     * @param min smallest length
     * @param max largest length
     * @param rate in (0, 1]
     * @param axes along which lengths are taken
     * @throws IllegalArgumentException if they are not 0 ≤ min ≤ max, or rate not in (0, 1]
     */
    public MinMaxNorm {
        if (!(min >= 0 && min <= max)) {
            throw new IllegalArgumentException("MinMaxNorm: expected 0 ≤ min ≤ max, got min " + min
                    + " and max " + max + ".");
        }
        if (!(rate > 0 && rate <= 1)) {
            throw new IllegalArgumentException(
                    "MinMaxNorm: expected a rate in (0, 1], got " + rate + ".");
        }
        axes = axes.clone();
    }

    /**
     * The axes along which lengths are taken.
     *
     * @return a copy
     */
    @Override
    public int[] axes() {
        return axes.clone();
    }

    /**
     * The same limits, approached more slowly.
     *
     * @param value how far a step goes to the limit, in (0, 1]; 1 unless set
     * @return a new constraint
     */
    public MinMaxNorm rate(double value) {
        return new MinMaxNorm(min, max, value, axes);
    }

    @Override
    public Tensor project(Tensor weight) {
        Tensor norm = norm(weight, axes);
        Tensor wanted = norm.clip(min, max);
        Tensor step = rate == 1 ? wanted : wanted.times(rate).plus(norm.times(1 - rate));
        return weight.times(step.div(norm.plus(EPSILON)));
    }

    static Tensor norm(Tensor weight, int... axes) {
        return weight.square().sumKeepDims(axes).sqrt();
    }
}
