package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Window;

/**
 * The mean of each channel in each place of a window.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>output (batch, rows', columns', channels)</ul>
 */
public final class AveragePooling2D extends Pooling<AveragePooling2D> {
    AveragePooling2D(int... poolSize) {
        super("AveragePooling2D", 2, poolSize);
    }

    @Override
    Tensor pooled(Tensor pictures, Window place) {
        return pictures.averagePool2d(place);
    }
}
