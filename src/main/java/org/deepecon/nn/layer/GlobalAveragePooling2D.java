package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;

/**
 * The mean of each channel over all places.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>output (batch, channels), or (batch, 1, 1, channels) with
 * keepDims</ul>
 */
public final class GlobalAveragePooling2D extends GlobalPooling<GlobalAveragePooling2D> {
    GlobalAveragePooling2D() {
        super(2);
    }

    @Override
    Tensor pooled(Tensor x) {
        return x.mean(1, 2);
    }
}
