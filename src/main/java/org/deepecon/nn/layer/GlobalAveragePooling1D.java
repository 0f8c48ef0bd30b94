package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;

/**
 * The mean of each channel over all steps that count: those that a mask leaves out do not.
 *
 * <ul><li>input (batch, steps, channels) <li>output (batch, channels), or (batch, 1, channels) with
 * keepDims</ul>
 */
public final class GlobalAveragePooling1D extends GlobalPooling<GlobalAveragePooling1D> {
    GlobalAveragePooling1D() {
        super(1);
    }

    @Override
    Tensor pooled(Tensor x) {
        return x.mean(1);
    }

    @Override
    Tensor pooled(Tensor x, Tensor mask) {
        return x.times(mask.expandDims(-1)).sum(1).div(mask.sumKeepDims(1));
    }
}
