package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;

/** The product of its inputs, number by number. */
public final class Multiply extends MergeLayer<Multiply> {
    Multiply() {
    }

    @Override
    protected Tensor merged(Tensor before, Tensor next) {
        return before.times(next);
    }
}
