package org.deepecon.nn.layer;

/**
 * Filters that move along a series: {@code activation(Σ kernel · window + bias)}.
 *
 * <ul><li>input (batch, steps, channels) <li>kernel (kernelSize, channels / groups, filters), Glorot
 * uniform; bias (filters), zeros <li>output (batch, steps', filters)</ul>
 *
 * <p>With padding "causal" the result at a step depends on that step and earlier ones only.
 */
public final class Conv1D extends Convolution<Conv1D> {
    Conv1D(int filters, int kernelSize) {
        super("Conv1D", 1, filters, kernelSize);
    }

    @Override
    String[] paddings() {
        return new String[] {WindowSettings.VALID, WindowSettings.SAME, WindowSettings.CAUSAL};
    }
}
