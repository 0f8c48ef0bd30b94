package org.deepecon.nn;

import org.deepecon.tensor.Tensor;

/**
 * Lengths kept below a limit.
 *
 * @param max largest length, ≥ 0
 * @param axes along which lengths are taken: 0 for the columns of a dense kernel, each of them the
 *     weights of one unit
 */
public record MaxNorm(double max, int... axes) implements Constraint {
    /**
     * Checks the limit.
     *
     * @param max largest length
     * @param axes along which lengths are taken
     * @throws IllegalArgumentException if the limit is negative
     */
    public MaxNorm {
        if (!(max >= 0)) {
            throw new IllegalArgumentException("MaxNorm: expected max ≥ 0, got " + max + ".");
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
     * The same limits along other axes.
     *
     * @param values axes along which a norm is taken; 0 unless set
     * @return the changed copy
     */
    public MaxNorm axis(int... values) {
        return new MaxNorm(max, values);
    }

    @Override
    public Tensor project(Tensor weight) {
        Tensor norm = MinMaxNorm.norm(weight, axes);
        return weight.times(norm.minimum(max).div(norm.plus(MinMaxNorm.EPSILON)));
    }
}
