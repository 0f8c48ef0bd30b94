package org.deepecon.nn.layer;

/**
 * Filters that move over each channel of a picture for itself.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>kernel (height, width, channels,
 * depthMultiplier), Glorot uniform; bias (channels · depthMultiplier), zeros <li>output (batch, rows',
 * columns', channels · depthMultiplier)</ul>
 */
public final class DepthwiseConv2D extends DepthwiseConvolution<DepthwiseConv2D> {
    DepthwiseConv2D(int... kernelSize) {
        super("DepthwiseConv2D", 2, kernelSize);
    }
}
