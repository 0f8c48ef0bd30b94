package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;

/**
 * Mean and variance along axes, which keep length 1, written so that the derivative needs no
 * further pass over the numbers.
 *
 * <p>For any constant c the variance is {@code E(x − c)² − (E x − c)²}. With c = mean, taken as
 * constant, {@code shift} = E x − c is 0 but has a derivative: what flows back through the mean
 * comes from sums that are small already. All orders of derivatives are right.
 *
 * @param mean E x
 * @param centered x − c
 * @param shift E x − c, which is 0
 * @param variance biased, as in Keras
 */
record Moments(Tensor mean, Tensor centered, Tensor shift, Tensor variance) {
    static Moments of(Tensor x, int... axes) {
        Tensor mean = x.meanKeepDims(axes);
        Tensor constant = mean.stopGradient();
        Tensor centered = x.minus(constant);
        Tensor shift = mean.minus(constant);
        Tensor variance = centered.square().meanKeepDims(axes).minus(shift.square());
        return new Moments(mean, centered, shift, variance);
    }

    /** {@code (x − mean) · factor}. */
    Tensor normalized(Tensor factor) {
        return centered.times(factor).minus(shift.times(factor));
    }
}
