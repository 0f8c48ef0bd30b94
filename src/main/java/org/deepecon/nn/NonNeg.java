package org.deepecon.nn;

import org.deepecon.tensor.Tensor;

/** No number below 0. */
public record NonNeg() implements Constraint {
    @Override
    public Tensor project(Tensor weight) {
        return weight.relu();
    }
}
