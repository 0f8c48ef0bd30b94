package org.deepecon.nn;

import org.deepecon.tensor.Tensor;

/**
 * The penalty l1 · Σ|x| + l2 · Σx².
 *
 * @param l1 factor of the absolute values, ≥ 0
 * @param l2 factor of the squares, ≥ 0; note that there is no ½
 */
public record L1L2(double l1, double l2) implements Regularizer {
    /**
     * Checks the factors.
     *
     * @param l1 factor of the absolute values
     * @param l2 factor of the squares
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public L1L2 {
        Regularizers.factor("l1", l1);
        Regularizers.factor("l2", l2);
    }

    @Override
    public Tensor penalty(Tensor x) {
        Tensor squares = l2 == 0 ? null : x.square().sum().times(l2);
        if (l1 == 0) {
            return squares == null ? Tensor.scalar(0, x.dtype()) : squares;
        }
        Tensor absolute = x.abs().sum().times(l1);
        return squares == null ? absolute : absolute.plus(squares);
    }
}
