package org.deepecon.nn;

import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/** Smooth activations, as Keras writes them. */
final class SmoothUnits {
    private static final double GELU_CUBIC = 0.044715;

    private SmoothUnits() {
    }

    static Tensor softsign(Tensor x) {
        return x.div(x.abs().plus(1));
    }

    static Tensor tanhShrink(Tensor x) {
        return x.minus(x.tanh());
    }

    static Tensor silu(Tensor x) {
        return x.times(x.sigmoid());
    }

    /** x · Φ(x) with the normal distribution Φ. */
    static Tensor gelu(Tensor x) {
        return x.times(0.5).times(x.times(Math.sqrt(0.5)).erf().plus(1));
    }

    static Tensor geluByTanh(Tensor x) {
        Tensor inner = x.plus(x.pow(3).times(GELU_CUBIC)).times(Math.sqrt(2 / Math.PI));
        return x.times(0.5).times(inner.tanh().plus(1));
    }

    /** The first half of an axis, gated by the sigmoid of the second. */
    static Tensor glu(Tensor x, int axis) {
        int length = x.shape().dim(axis);
        if (length % 2 != 0) {
            throw new ShapeException("Activation \"glu\": expected an even"
                    + " length along axis " + axis + ", got shape " + x.shape()
                    + ". Set an even number of units on the layer before.");
        }
        Tensor gate = x.slice(axis, length / 2, length).sigmoid();
        return x.slice(axis, 0, length / 2).times(gate);
    }

    static Tensor logSigmoid(Tensor x) {
        return x.negate().softplus().negate();
    }

    static Tensor mish(Tensor x) {
        return x.times(x.softplus().tanh());
    }

    static Tensor squareplus(Tensor x, double b) {
        return x.square().plus(b).sqrt().plus(x).times(0.5);
    }
}
