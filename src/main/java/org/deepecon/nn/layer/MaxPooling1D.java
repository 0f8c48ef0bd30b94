package org.deepecon.nn.layer;

import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Window;

/**
 * The largest number of each channel in each place of a window.
 * Of equal numbers the first takes the whole derivative.
 *
 * <ul><li>input (batch, steps, channels) <li>output (batch, steps', channels)</ul>
 */
public final class MaxPooling1D extends Pooling<MaxPooling1D> {
    MaxPooling1D(int... poolSize) {
        super("MaxPooling1D", 1, poolSize);
    }

    @Override
    Tensor pooled(Tensor pictures, Window place) {
        return pictures.maxPool2d(place);
    }
}
