package org.deepecon.tensor.f32.kernel;

/**
 * Sine and cosine, from products and sums that are the same everywhere.
 *
 * <p>x is split into q·π/2 + r with |r| ≤ π/4, π/2 taken in three parts (Cody and Waite); sin r
 * and cos r are polynomials, q chooses between them and the sign.
 */
public final class Trigonometry {
    /** Beyond this, the exact but slow {@link StrictMath} takes over. */
    public static final float LIMIT = 65536f;
    /** 2 / π. */
    public static final float TWO_OVER_PI = 0.636619747f;
    /** π/2, the leading bits. */
    public static final float HALF_PI_1 = 1.57079637f;
    /** π/2, the next bits. */
    public static final float HALF_PI_2 = -4.37113883e-08f;
    /** π/2, the last bits. */
    public static final float HALF_PI_3 = -1.71512451e-15f;
    /** sin r = r + r³·(S0 + S1·r² + …); minimax, error 2e-10. */
    public static final float S0 = -0.166666672f;
    /** Of r⁵. */
    public static final float S1 = 0.00833338033f;
    /** Of r⁷. */
    public static final float S2 = -0.000198534763f;
    /** Of r⁹. */
    public static final float S3 = 2.83680379e-06f;
    /** cos r = 1 − r²/2 + r⁴·(C0 + C1·r² + …); minimax, error 1e-11. */
    public static final float C0 = 0.0416666679f;
    /** Of r⁶. */
    public static final float C1 = -0.00138889812f;
    /** Of r⁸. */
    public static final float C2 = 2.4822486e-05f;
    /** Of r¹⁰. */
    public static final float C3 = -2.89255041e-07f;

    private Trigonometry() {
    }

    /**
     * sin x.
     *
     * @param x in radians
     * @return within 2 units in the last place; NaN for ±∞
     */
    public static float sin(float x) {
        return Math.abs(x) <= LIMIT ? shifted(x, 0) : (float) StrictMath.sin(x);
    }

    /**
     * cos x.
     *
     * @param x in radians
     * @return within 2 units in the last place; NaN for ±∞
     */
    public static float cos(float x) {
        return Math.abs(x) <= LIMIT ? shifted(x, 1) : (float) StrictMath.cos(x);
    }

    /** sin(x + shift·π/2). */
    private static float shifted(float x, int shift) {
        float t = Math.fma(x, TWO_OVER_PI, Exponential.ROUND);
        int q = Float.floatToRawIntBits(t) + shift;
        float k = t - Exponential.ROUND;
        float r = Math.fma(k, -HALF_PI_1, x);
        r = Math.fma(k, -HALF_PI_3, Math.fma(k, -HALF_PI_2, r));
        float y = (q & 1) == 0 ? sinPolynomial(r) : cosPolynomial(r);
        return (q & 2) == 0 ? y : -y;
    }

    private static float sinPolynomial(float r) {
        float s = r * r;
        float p = Math.fma(Math.fma(Math.fma(S3, s, S2), s, S1), s, S0);
        return Math.fma(r * s, p, r);
    }

    private static float cosPolynomial(float r) {
        float s = r * r;
        float p = Math.fma(Math.fma(Math.fma(C3, s, C2), s, C1), s, C0);
        return Math.fma(s * s, p, Math.fma(s, -0.5f, 1f));
    }
}
