package org.deepecon.nn;

import org.deepecon.tensor.Tensor;

/** How wrong predictions are. */
public interface Loss {
    /**
     * The loss of each sample, before weighting and averaging.
     *
     * @param yTrue targets (batch, …)
     * @param yPred predictions (batch, …)
     * @return (batch, …) without the last axis: Keras's unreduced loss
     */
    Tensor perSample(Tensor yTrue, Tensor yPred);

    /**
     * Keras's name, such as {@code mean_squared_error}.
     *
     * @return for configurations and messages
     */
    String name();

    /**
     * The mean over all values of {@link #perSample}: Keras's reduction
     * {@code sum_over_batch_size}.
     *
     * @param yTrue targets
     * @param yPred predictions
     * @return a single number
     */
    default Tensor of(Tensor yTrue, Tensor yPred) {
        return perSample(yTrue, yPred).mean();
    }
}
