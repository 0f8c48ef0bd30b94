package org.deepecon.nn.layer;

/**
 * Filters along each channel of a series for itself, then mixed.
 *
 * <ul><li>input (batch, steps, channels) <li>depthwise_kernel (kernelSize, channels,
 * depthMultiplier), pointwise_kernel (1, channels · depthMultiplier, filters), Glorot uniform; bias
 * (filters), zeros <li>output (batch, steps', filters)</ul>
 */
public final class SeparableConv1D extends SeparableConvolution<SeparableConv1D> {
    SeparableConv1D(int filters, int kernelSize) {
        super("SeparableConv1D", 1, filters, kernelSize);
    }
}
