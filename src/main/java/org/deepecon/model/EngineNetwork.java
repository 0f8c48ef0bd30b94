package org.deepecon.model;

import java.util.List;
import org.deepecon.tensor.Tensor;

/** A model's network on another engine. */
public interface EngineNetwork {
    /**
     * Makes a step of training with a batch.
     *
     * @param x (batch, …)
     * @param y targets (batch, …), as the model's loss takes them
     * @return the loss before the step
     */
    double train(Tensor x, Tensor y);

    /**
     * What the network makes of samples.
     *
     * @param x (batch, …)
     * @return (batch, …)
     */
    Tensor predict(Tensor x);

    /**
     * The weights as they are now.
     *
     * @return in the order of {@link Model#weights}
     */
    List<Tensor> weights();
}
