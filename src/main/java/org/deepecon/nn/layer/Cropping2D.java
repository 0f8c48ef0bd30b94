package org.deepecon.nn.layer;

/**
 * Cuts off the border of pictures.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>output (batch, rows', columns', channels)</ul>
 */
public final class Cropping2D extends Cropping<Cropping2D> {
    Cropping2D(int... cropping) {
        super("Cropping2D", 2, cropping);
    }
}
