package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;

/**
 * The largest number of each channel over all places.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>output (batch, channels), or (batch, 1, 1, channels) with
 * keepDims</ul>
 */
public final class GlobalMaxPooling2D extends GlobalPooling<GlobalMaxPooling2D> {
    GlobalMaxPooling2D() {
        super(2);
    }

    @Override
    Tensor pooled(Tensor x) {
        return x.max(1, 2);
    }
}
