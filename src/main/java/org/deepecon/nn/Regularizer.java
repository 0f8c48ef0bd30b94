package org.deepecon.nn;

import org.deepecon.tensor.Tensor;

/** A penalty on a weight or an output, added to the loss. */
@FunctionalInterface
public interface Regularizer {
    /**
     * The penalty.
     *
     * @param x a weight or an output
     * @return a single number
     */
    Tensor penalty(Tensor x);
}
