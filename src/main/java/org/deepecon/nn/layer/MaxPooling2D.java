package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Window;

/**
 * The largest number of each channel in each place of a window.
 * Of equal numbers the first takes the whole derivative.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>output (batch, rows', columns', channels)</ul>
 */
public final class MaxPooling2D extends Pooling<MaxPooling2D> {
    MaxPooling2D(int... poolSize) {
        super("MaxPooling2D", 2, poolSize);
    }

    @Override
    Tensor pooled(Tensor pictures, Window place) {
        return pictures.maxPool2d(place);
    }
}
