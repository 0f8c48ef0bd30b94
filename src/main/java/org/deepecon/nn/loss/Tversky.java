package org.deepecon.nn.loss;

import org.deepecon.nn.Loss;
import org.deepecon.tensor.Tensor;

/**
 * {@code 1 − I / (I + alpha·Σy(1 − ŷ) + beta·Σŷ(1 − y) + 1e-7)} with {@code I = Σ y·ŷ}: overlap of
 * regions with a weight for each kind of error. The sums are over everything unless axes are given.
 * Source: Salehi et al. 2017; in Keras's order, alpha weighs what was missed.
 *
 * @param alpha weight of targets that were missed, ≥ 0
 * @param beta weight of predictions outside the targets, ≥ 0
 * @param axes of the sums; none means all
 */
public record Tversky(double alpha, double beta, int... axes) implements Loss {
    private static final String NAME = "tversky";

    /**
     * Checks the settings.
     *
     * @param alpha weight of targets that were missed, ≥ 0
     * @param beta weight of predictions outside the targets, ≥ 0
     * @param axes of the sums; none means all
     */
    public Tversky {
        if (!(alpha >= 0 && beta >= 0)) {
            throw new IllegalArgumentException("tversky: expected alpha and beta of 0 or more, got "
                    + alpha + " and " + beta + ".");
        }
    }

    /**
     * For sums over some axes only.
     *
     * @param values the axes
     * @return the changed loss
     */
    public Tversky axis(int... values) {
        return new Tversky(alpha, beta, values);
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
        Tensor both = y.times(p).sum(axes);
        Tensor missed = p.negate().plus(1).times(y).sum(axes);
        Tensor outside = y.negate().plus(1).times(p).sum(axes);
        Tensor all = both.plus(missed.times(alpha)).plus(outside.times(beta));
        return both.div(all.plus(CrossEntropy.EPSILON)).negate().plus(1);
    }
}
