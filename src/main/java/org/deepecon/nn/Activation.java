package org.deepecon.nn;

import org.deepecon.tensor.Tensor;

/** What a layer does to its result, such as {@link Activations#RELU}; any function will do. */
@FunctionalInterface
public interface Activation {
    /**
     * Applies the function.
     *
     * @param x (batch, …)
     * @return of the same shape, unless the activation says otherwise
     */
    Tensor apply(Tensor x);

    /**
     * Keras's name, such as {@code leaky_relu}.
     *
     * @return for configurations and messages; {@code custom} unless overridden
     */
    default String name() {
        return "custom";
    }
}
