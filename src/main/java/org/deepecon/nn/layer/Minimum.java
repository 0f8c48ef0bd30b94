package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;

/** The smallest of its inputs, number by number. */
public final class Minimum extends MergeLayer<Minimum> {
    Minimum() {
    }

    @Override
    protected Tensor merged(Tensor before, Tensor next) {
        return before.minimum(next);
    }
}
