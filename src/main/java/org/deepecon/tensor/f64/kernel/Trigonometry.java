package org.deepecon.tensor.f64.kernel;

/** Sine and cosine: the JDK's. */
public final class Trigonometry {
    private Trigonometry() {
    }

    /**
     * sin x.
     *
     * @param x in radians
     * @return within 1 unit in the last place; NaN for ±∞
     */
    public static double sin(double x) {
        return Math.sin(x);
    }

    /**
     * cos x.
     *
     * @param x in radians
     * @return within 1 unit in the last place; NaN for ±∞
     */
    public static double cos(double x) {
        return Math.cos(x);
    }
}
