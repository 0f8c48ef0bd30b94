package org.deepecon.nn.layer;

/**
 * Filters that move along each channel of a series for itself.
 *
 * <ul><li>input (batch, steps, channels) <li>kernel (kernelSize, channels, depthMultiplier), Glorot
 * uniform; bias (channels · depthMultiplier), zeros <li>output (batch, steps', channels ·
 * depthMultiplier)</ul>
 */
public final class DepthwiseConv1D extends DepthwiseConvolution<DepthwiseConv1D> {
    DepthwiseConv1D(int kernelSize) {
        super("DepthwiseConv1D", 1, kernelSize);
    }
}
