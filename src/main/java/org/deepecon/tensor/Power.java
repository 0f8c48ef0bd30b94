package org.deepecon.tensor;

/** Powers with a known exponent; the common ones without logarithms. */
final class Power {
    private Power() {
    }

    static Tensor of(Tensor x, double exponent) {
        if (exponent == 1) {
            return x;
        }
        if (exponent == 2) {
            return x.square();
        }
        if (exponent == 3) {
            return x.square().times(x);
        }
        if (exponent == 4) {
            return x.square().square();
        }
        if (exponent == 0.5) {
            return x.sqrt();
        }
        return exponent == -1 ? x.reciprocal() : x.pow(Tensor.scalar(exponent, x.dtype()));
    }
}
