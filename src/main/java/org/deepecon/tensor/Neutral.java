package org.deepecon.tensor;

/** Sums and products with plain numbers; leaves out those that change nothing. */
final class Neutral {
    private Neutral() {
    }

    static Tensor plus(Tensor x, double number) {
        return number == 0 ? x : x.plus(Tensor.scalar(number, x.dtype()));
    }

    static Tensor times(Tensor x, double number) {
        return number == 1 ? x : x.times(Tensor.scalar(number, x.dtype()));
    }
}
