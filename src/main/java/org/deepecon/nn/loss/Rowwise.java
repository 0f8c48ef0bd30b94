package org.deepecon.nn.loss;

import java.util.function.BinaryOperator;
import org.deepecon.nn.Loss;
import org.deepecon.tensor.Tensor;

/**
 * A formula on rows of targets and predictions of one shape. Source: Keras 3, losses/losses.py.
 *
 * @param name Keras's
 * @param formula gives (batch, …) without the last axis
 */
public record Rowwise(String name, BinaryOperator<Tensor> formula) implements Loss {
    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        Aligned pair = ClassRows.same(name, yTrue, yPred);
        return formula.apply(pair.yTrue(), pair.yPred());
    }

    /**
     * {@code Σ y·log(y/ŷ)} with both clipped to [1e-7, 1]: how far two distributions are apart.
     *
     * @return kl_divergence
     */
    public static Rowwise klDivergence() {
        return new Rowwise("kl_divergence", (yTrue, yPred) -> {
            Tensor y = yTrue.clip(CrossEntropy.EPSILON, 1);
            Tensor p = yPred.clip(CrossEntropy.EPSILON, 1);
            return y.times(y.div(p).log()).sum(-1);
        });
    }

    /**
     * {@code max(0, 1 + max((1 − y)·ŷ) − Σ y·ŷ)} for one-hot targets.
     *
     * @return categorical_hinge
     */
    public static Rowwise categoricalHinge() {
        return new Rowwise("categorical_hinge", (y, p) -> {
            Tensor right = y.times(p).sum(-1);
            Tensor wrong = y.negate().plus(1).times(p).max(-1);
            return wrong.minus(right).plus(1).maximum(0);
        });
    }
}
