package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;

/**
 * The largest number of each channel over all steps.
 *
 * <ul><li>input (batch, steps, channels) <li>output (batch, channels), or (batch, 1, channels) with
 * keepDims</ul>
 */
public final class GlobalMaxPooling1D extends GlobalPooling<GlobalMaxPooling1D> {
    GlobalMaxPooling1D() {
        super(1);
    }

    @Override
    Tensor pooled(Tensor x) {
        return x.max(1);
    }
}
