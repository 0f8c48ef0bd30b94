package org.deepecon.nn.layer;

/**
 * Draws along a series: each number of the input adds the kernel, times that number, to the output.
 *
 * <ul><li>input (batch, steps, channels) <li>kernel (kernelSize, filters, channels), Glorot uniform;
 * bias (filters), zeros <li>output (batch, steps · strides, filters) with padding "same"</ul>
 */
public final class Conv1DTranspose extends TransposedConvolution<Conv1DTranspose> {
    Conv1DTranspose(int filters, int kernelSize) {
        super("Conv1DTranspose", 1, filters, kernelSize);
    }
}
