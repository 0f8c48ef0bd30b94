package org.deepecon.nn.loss;

import java.util.function.BinaryOperator;
import org.deepecon.nn.Loss;
import org.deepecon.tensor.Tensor;

/**
 * A user's own loss. As in Keras, (batch,) and (batch, 1) are brought together as (batch, 1) first.
 *
 * @param name for messages and progress
 * @param function of targets and predictions: a loss for each sample or value, or a single number
 */
public record Custom(String name, BinaryOperator<Tensor> function) implements Loss {
    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        Aligned pair = Aligned.of(yTrue, yPred);
        return function.apply(pair.yTrue(), pair.yPred());
    }
}
