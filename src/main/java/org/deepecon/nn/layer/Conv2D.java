package org.deepecon.nn.layer;

/**
 * Filters that move over pictures: {@code activation(Σ kernel · window + bias)}.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>kernel (height, width, channels / groups,
 * filters), Glorot uniform; bias (filters), zeros <li>output (batch, rows', columns', filters)</ul>
 */
public final class Conv2D extends Convolution<Conv2D> {
    Conv2D(int filters, int... kernelSize) {
        super("Conv2D", 2, filters, kernelSize);
    }
}
