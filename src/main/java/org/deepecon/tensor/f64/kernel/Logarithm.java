package org.deepecon.tensor.f64.kernel;

/** Functions built on ln x: the JDK's, within 2 units in the last place or better. */
public final class Logarithm {
    private Logarithm() {
    }

    /**
     * ln x.
     *
     * @param x any number
     * @return within 1 unit in the last place; −∞ at 0, NaN below
     */
    public static double log(double x) {
        return Math.log(x);
    }

    /**
     * ln(1 + x).
     *
     * @param x any number
     * @return within 1 unit in the last place, near 0 too; −∞ at −1, NaN below
     */
    public static double log1p(double x) {
        return Math.log1p(x);
    }

    /**
     * ln(1 + eˣ) = max(x, 0) + ln(1 + e^(−|x|)).
     *
     * @param x any number
     * @return within 3 units in the last place
     */
    public static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
