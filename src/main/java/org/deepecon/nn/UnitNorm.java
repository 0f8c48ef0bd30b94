package org.deepecon.nn;

import org.deepecon.tensor.Tensor;

/**
 * Lengths of 1.
 *
 * @param axes along which lengths are taken: 0 for the columns of a dense kernel, each of them the
 *     weights of one unit
 */
public record UnitNorm(int... axes) implements Constraint {
    /**
     * Keeps a copy of the axes.
     *
     * @param axes along which lengths are taken
     */
    public UnitNorm {
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
    public UnitNorm axis(int... values) {
        return new UnitNorm(values);
    }

    @Override
    public Tensor project(Tensor weight) {
        return weight.div(MinMaxNorm.norm(weight, axes).plus(MinMaxNorm.EPSILON));
    }
}
