package org.deepecon.nn;

import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.WithGradient;

/**
 * Activations in pieces. Where a piece could overflow, its argument is limited, not its result: the
 * derivative of the piece that is not taken would turn 0 · ∞ into NaN.
 */
final class Rectifiers {
    static final double SELU_ALPHA = 1.6732632423543772;
    static final double SELU_SCALE = 1.0507009873554805;

    private Rectifiers() {
    }

    /** x above the threshold, up to the largest value; slope · (x − threshold) below. */
    static Tensor relu(Tensor x, double slope, double largest, double threshold) {
        if (threshold == 0 && largest == Double.POSITIVE_INFINITY) {
            return slope == 0 ? x.relu() : leaky(x, slope);
        }
        Tensor above = threshold == 0 ? x.relu()
                : Tensor.where(x.greater(threshold), x, number(0, x));
        Tensor capped = largest == Double.POSITIVE_INFINITY ? above
                : above.relu().minimum(largest);
        return slope == 0 ? capped
                : capped.minus(x.negate().plus(threshold).relu().times(slope));
    }

    static Tensor leaky(Tensor x, double slope) {
        return x.times(Tensor.where(x.greaterEqual(0), number(1, x), number(slope, x)));
    }

    /** The derivative is found from the result alone, so that x need not be kept for it. */
    static Tensor elu(Tensor x, double alpha) {
        Tensor y = x.relu().plus(x.minimum(0).expm1().times(alpha));
        return WithGradient.of(y, g -> new Tensor[] {g.times(slope(x, y, alpha))}, x);
    }

    private static Tensor slope(Tensor x, Tensor y, double alpha) {
        return alpha == 1 ? y.minimum(0).plus(1)
                : Tensor.where(x.greater(0), number(1, x), y.plus(alpha));
    }

    static Tensor selu(Tensor x) {
        return elu(x, SELU_ALPHA).times(SELU_SCALE);
    }

    static Tensor celu(Tensor x, double alpha) {
        return elu(x.times(1 / alpha), 1).times(alpha);
    }

    static Tensor softShrink(Tensor x, double threshold) {
        return x.minus(threshold).relu().minus(x.negate().minus(threshold).relu());
    }

    static Tensor hardShrink(Tensor x, double threshold) {
        return x.times(x.abs().greater(threshold));
    }

    static Tensor threshold(Tensor x, double threshold, double value) {
        return Tensor.where(x.greater(threshold), x, number(value, x));
    }

    static Tensor hardTanh(Tensor x) {
        return Tensor.where(x.abs().greater(1), x.sign(), x);
    }

    static Tensor hardSigmoid(Tensor x) {
        return x.plus(3).relu().minimum(6).times(1.0 / 6);
    }

    private static Tensor number(double value, Tensor like) {
        return Tensor.scalar(value, like.dtype());
    }
}
