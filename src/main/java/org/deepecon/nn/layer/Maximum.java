package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;

/** The largest of its inputs, number by number. */
public final class Maximum extends MergeLayer<Maximum> {
    Maximum() {
    }

    @Override
    protected Tensor merged(Tensor before, Tensor next) {
        return before.maximum(next);
    }
}
