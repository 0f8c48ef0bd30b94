package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;

/** The mean of its inputs, number by number. */
public final class Average extends MergeLayer<Average> {
    Average() {
    }

    @Override
    protected Tensor merged(Tensor before, Tensor next) {
        return before.plus(next);
    }

    @Override
    protected Tensor finished(Tensor all, int count) {
        return all.times(1.0 / count);
    }
}
