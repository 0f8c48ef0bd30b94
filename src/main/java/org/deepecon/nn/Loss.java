package org.deepecon.nn;

import org.deepecon.nn.loss.Reduced;
import org.deepecon.nn.loss.Reduction;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * How wrong predictions are. {@link Losses} has all of Keras's; one of your own is
 * {@link Losses#of}.
 *
 * <p>{@link #perSample} is the formula; {@link #of(Tensor, Tensor, Tensor)} weights and averages. A
 * loss does not change: its settings give a new one.
 */
public interface Loss {
    /**
     * The loss of each sample, before weighting and averaging.
     *
     * @param yTrue targets (batch, …)
     * @param yPred predictions (batch, …)
     * @return (batch, …) without the last axis: Keras's unreduced loss
     * @throws ShapeException if the shapes do not fit
     */
    Tensor perSample(Tensor yTrue, Tensor yPred);

    /**
     * Keras's name, such as {@code mean_squared_error}.
     *
     * @return for configurations and messages
     */
    String name();

    /**
     * Which values of {@link #perSample} count.
     *
     * @param yTrue targets (batch, …)
     * @param yPred predictions (batch, …)
     * @return 1 or 0 for each value, or {@code null}: all count
     */
    default Tensor mask(Tensor yTrue, Tensor yPred) {
        return null;
    }

    /**
     * The mean over all values of {@link #perSample}: Keras's reduction
     * {@code sum_over_batch_size}.
     *
     * @param yTrue targets
     * @param yPred predictions
     * @return a single number
     */
    default Tensor of(Tensor yTrue, Tensor yPred) {
        return of(yTrue, yPred, null);
    }

    /**
     * The weighted sum of all values of {@link #perSample}, divided by how many values there are
     * (not by the sum of the weights), as in Keras.
     *
     * @param yTrue targets (batch, …)
     * @param yPred predictions (batch, …)
     * @param sampleWeight (batch,), (batch, 1), or one for each value; {@code null} for none
     * @return a single number
     * @throws ShapeException if the shapes do not fit
     */
    default Tensor of(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        return of(yTrue, yPred, sampleWeight, null);
    }

    /**
     * As {@link #of(Tensor, Tensor, Tensor)} where some values do not count: steps of sequences
     * that a mask leaves out. Means are over the others.
     *
     * @param yTrue targets (batch, …)
     * @param yPred predictions (batch, …)
     * @param sampleWeight (batch,), (batch, 1), or one for each value; {@code null} for none
     * @param counts 0 for values that do not count, 1 for the others; {@code null} if all count
     * @return a single number
     * @throws ShapeException if the shapes do not fit
     */
    default Tensor of(Tensor yTrue, Tensor yPred, Tensor sampleWeight, Tensor counts) {
        return Reduction.SUM_OVER_BATCH_SIZE.of(perSample(yTrue, yPred), sampleWeight,
                Reduction.both(mask(yTrue, yPred), counts));
    }

    /**
     * Looks at the targets before training: labels in range. Numbers, not symbols.
     *
     * @param yTrue all targets (samples, …)
     * @param yPred the shape of the predictions, of any number of samples
     * @throws IllegalArgumentException naming the row and value that cannot be
     */
    default void check(Tensor yTrue, Shape yPred) {
    }

    /**
     * This loss, summed up in another way.
     *
     * @param reduction way to make one number of all
     * @return a loss of the same name
     */
    default Loss reduction(Reduction reduction) {
        return new Reduced(this, reduction);
    }

    /**
     * This loss, summed up in another way.
     *
     * @param reduction Keras's name: "sum_over_batch_size", "sum", "none", "mean" or
     *     "mean_with_sample_weight"
     * @return a loss of the same name
     * @throws IllegalArgumentException if there is no such reduction
     */
    default Loss reduction(String reduction) {
        return reduction(Reduction.get(reduction));
    }
}
