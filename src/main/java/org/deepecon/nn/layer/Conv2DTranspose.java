package org.deepecon.nn.layer;

/**
 * Draws pictures: each number of the input adds the kernel, times that number, to the output.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>kernel (height, width, filters, channels),
 * Glorot uniform; bias (filters), zeros <li>output (batch, rows · strides, columns · strides,
 * filters) with padding "same"</ul>
 */
public final class Conv2DTranspose extends TransposedConvolution<Conv2DTranspose> {
    Conv2DTranspose(int filters, int... kernelSize) {
        super("Conv2DTranspose", 2, filters, kernelSize);
    }
}
