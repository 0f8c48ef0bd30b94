package org.deepecon.nn.layer;

/**
 * Filters over each channel of a picture for itself, then mixed. Source: Chollet 2017.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>depthwise_kernel (height, width, channels,
 * depthMultiplier), pointwise_kernel (1, 1, channels · depthMultiplier, filters), Glorot uniform;
 * bias (filters), zeros <li>output (batch, rows', columns', filters)</ul>
 */
public final class SeparableConv2D extends SeparableConvolution<SeparableConv2D> {
    SeparableConv2D(int filters, int... kernelSize) {
        super("SeparableConv2D", 2, filters, kernelSize);
    }
}
