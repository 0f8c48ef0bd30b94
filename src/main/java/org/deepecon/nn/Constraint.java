package org.deepecon.nn;

import org.deepecon.tensor.Tensor;

/** Limits kept by a weight after each step of training. */
@FunctionalInterface
public interface Constraint {
    /**
     * The nearest allowed value.
     *
     * @param weight after the optimizer's step
     * @return of the same shape
     */
    Tensor project(Tensor weight);
}
