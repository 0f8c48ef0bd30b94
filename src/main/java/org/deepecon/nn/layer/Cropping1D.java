package org.deepecon.nn.layer;

/**
 * Cuts off the border of series.
 *
 * <ul><li>input (batch, steps, channels) <li>output (batch, steps', channels)</ul>
 */
public final class Cropping1D extends Cropping<Cropping1D> {
    Cropping1D(int... cropping) {
        super("Cropping1D", 1, cropping);
    }
}
