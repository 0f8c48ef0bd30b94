package org.deepecon.nn.loss;

import org.deepecon.nn.Loss;
import org.deepecon.tensor.Tensor;

/**
 * {@code 1 − 2·Σ y·ŷ / (Σ y + Σ ŷ + 1e-7)}: overlap of regions. The sums are over everything unless
 * axes are given.
 *
 * @param axes of the sums; none means all
 */
public record Dice(int... axes) implements Loss {
    private static final String NAME = "dice";

    /**
     * For sums over some axes only.
     *
     * @param values the axes
     * @return the changed loss
     */
    public Dice axis(int... values) {
        return new Dice(values);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        Aligned pair = Aligned.same(NAME, yTrue, yPred);
        Tensor y = pair.yTrue();
        Tensor p = pair.yPred();
        Tensor sizes = y.sum(axes).plus(p.sum(axes)).plus(CrossEntropy.EPSILON);
        return y.times(p).sum(axes).times(2).div(sizes).negate().plus(1);
    }
}
