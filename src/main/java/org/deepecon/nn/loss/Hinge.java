package org.deepecon.nn.loss;

import org.deepecon.tensor.Tensor;

/**
 * {@code max(0, 1 − y·ŷ)} for targets −1 and 1: nothing to gain beyond a margin of 1. If all
 * targets of a batch are 0 or 1, they are turned into −1 and 1, as in Keras.
 */
public final class Hinge {
    private Hinge() {
    }

    /**
     * The hinge itself.
     *
     * @return hinge
     */
    public static MeanError plain() {
        return new MeanError("hinge", Hinge::distance);
    }

    /**
     * Its square.
     *
     * @return squared_hinge
     */
    public static MeanError squared() {
        return new MeanError("squared_hinge", (y, p) -> distance(y, p).square());
    }

    private static Tensor distance(Tensor yTrue, Tensor yPred) {
        return signs(yTrue).times(yPred).negate().plus(1).maximum(0);
    }

    private static Tensor signs(Tensor yTrue) {
        Tensor allBinary = yTrue.equalTo(0).plus(yTrue.equalTo(1)).min();
        return Tensor.where(allBinary, yTrue.times(2).minus(1), yTrue);
    }
}
