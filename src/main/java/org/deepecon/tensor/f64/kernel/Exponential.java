package org.deepecon.tensor.f64.kernel;

/** Functions built on eˣ: the JDK's, within 2 units in the last place or better. */
public final class Exponential {
    private Exponential() {
    }

    /**
     * eˣ.
     *
     * @param x any number
     * @return within 1 unit in the last place
     */
    public static double exp(double x) {
        return Math.exp(x);
    }

    /**
     * eˣ − 1.
     *
     * @param x any number
     * @return within 1 unit in the last place, near 0 too
     */
    public static double expm1(double x) {
        return Math.expm1(x);
    }

    /**
     * tanh x.
     *
     * @param x any number
     * @return within 3 units in the last place
     */
    public static double tanh(double x) {
        return Math.tanh(x);
    }

    /**
     * 1 / (1 + e⁻ˣ).
     *
     * @param x any number
     * @return within 3 units in the last place; 0 below −709.8
     */
    public static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
