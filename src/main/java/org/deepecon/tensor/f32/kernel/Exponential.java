package org.deepecon.tensor.f32.kernel;

/**
 * Functions built on eˣ, without branches, from products and sums that are the same everywhere.
 *
 * <p>x is split into n·ln 2 + r with |r| ≤ ln 2 / 2; eʳ is a polynomial, 2ⁿ is made of bits.
 */
public final class Exponential {
    /** Above this, eˣ is infinite. */
    public static final float HIGH = 89f;
    /** Below this, eˣ is 0. */
    public static final float LOW = -104f;
    /** Below this, eˣ − 1 is −1. */
    public static final float EXPM1_LOW = -18f;
    /** 1 / ln 2. */
    public static final float LOG2_E = 1.44269502f;
    /** The leading bits of ln 2: their product with n is exact. */
    public static final float LN2_HIGH = 0.693145752f;
    /** The rest of ln 2. */
    public static final float LN2_LOW = 1.42860677e-06f;
    /** 1.5 · 2²³: adding it rounds to a whole number, which its lowest bits then hold. */
    public static final float ROUND = 12582912f;
    /** The bits of {@link #ROUND}. */
    public static final int ROUND_BITS = 0x4B400000;
    /** eʳ = 1 + r + r²·(Q0 + Q1·r + …); minimax, error 3e-9. */
    public static final float Q0 = 0.5f;
    /** Of r³. */
    public static final float Q1 = 0.16666542f;
    /** Of r⁴. */
    public static final float Q2 = 0.0416664407f;
    /** Of r⁵. */
    public static final float Q3 = 0.00836672913f;
    /** Of r⁶. */
    public static final float Q4 = 0.0013937261f;

    private Exponential() {
    }

    /**
     * eˣ.
     *
     * @param x any number
     * @return within 1.1 units in the last place; ∞ above 88.7, 0 below −104
     */
    public static float exp(float x) {
        float v = x > HIGH ? HIGH : x < LOW ? LOW : x;
        float t = Math.fma(v, LOG2_E, ROUND);
        int n = Float.floatToRawIntBits(t) - ROUND_BITS;
        float p = 1f + powerLessOne(v, t - ROUND);
        int half = n >> 1;
        return p * Float.intBitsToFloat((half + 127) << 23)
                * Float.intBitsToFloat((n - half + 127) << 23);
    }

    /**
     * eˣ − 1.
     *
     * @param x any number
     * @return within 2 units in the last place, near 0 too
     */
    public static float expm1(float x) {
        float v = x > HIGH ? HIGH : x < EXPM1_LOW ? EXPM1_LOW : x;
        float t = Math.fma(v, LOG2_E, ROUND);
        int n = Float.floatToRawIntBits(t) - ROUND_BITS;
        float half = Float.intBitsToFloat((n + 126) << 23);
        return 2f * Math.fma(half, powerLessOne(v, t - ROUND), half - 0.5f);
    }

    /** eʳ − 1 for r = x − n·ln 2. */
    private static float powerLessOne(float x, float n) {
        float r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, x));
        float q = Math.fma(Math.fma(Math.fma(Math.fma(Q4, r, Q3), r, Q2), r, Q1), r, Q0);
        return Math.fma(r * r, q, r);
    }

    /**
     * tanh x = −m / (m + 2) with m = e^(−2|x|) − 1, and the sign of x.
     *
     * @param x any number
     * @return within 3 units in the last place
     */
    public static float tanh(float x) {
        float m = expm1(-2f * Math.abs(x));
        return Math.copySign(-m / (m + 2f), x);
    }

    /**
     * 1 / (1 + e⁻ˣ).
     *
     * @param x any number
     * @return within 3 units in the last place; 0 below −88.7
     */
    public static float sigmoid(float x) {
        return 1f / (1f + exp(-x));
    }
}
