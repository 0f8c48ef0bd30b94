package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Window;

/**
 * The mean of each channel in each place of a window.
 *
 * <ul><li>input (batch, steps, channels) <li>output (batch, steps', channels)</ul>
 */
public final class AveragePooling1D extends Pooling<AveragePooling1D> {
    AveragePooling1D(int... poolSize) {
        super("AveragePooling1D", 1, poolSize);
    }

    @Override
    Tensor pooled(Tensor pictures, Window place) {
        return pictures.averagePool2d(place);
    }
}
