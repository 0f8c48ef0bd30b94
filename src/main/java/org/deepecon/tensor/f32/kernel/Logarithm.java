package org.deepecon.tensor.f32.kernel;

/**
 * Functions built on ln x, from products and sums that are the same everywhere.
 *
 * <p>x is split into 2ᵉ·(1 + f) with 1 + f between √½ and √2; ln(1 + f) is a polynomial.
 */
public final class Logarithm {
    /** The bits of √½. */
    public static final int SQRT_HALF_BITS = 0x3F3504F3;
    /** The bits that are not sign and exponent. */
    public static final int FRACTION_BITS = 0x7FFFFF;
    /** 2²³: makes the smallest numbers ordinary ones. */
    public static final float LIFT = 8388608f;
    /** ln(1 + f) = f − f²/2 + f³·(P0 + P1·f + …); minimax, error 1e-9. */
    public static final float P0 = 0.333333105f;
    /** Of f⁴. */
    public static final float P1 = -0.249999866f;
    /** Of f⁵. */
    public static final float P2 = 0.200022236f;
    /** Of f⁶. */
    public static final float P3 = -0.16669248f;
    /** Of f⁷. */
    public static final float P4 = 0.142187148f;
    /** Of f⁸. */
    public static final float P5 = -0.123844407f;
    /** Of f⁹. */
    public static final float P6 = 0.11872676f;
    /** Of f¹⁰. */
    public static final float P7 = -0.117891192f;
    /** Of f¹¹. */
    public static final float P8 = 0.0691514984f;

    private Logarithm() {
    }

    /**
     * ln x.
     *
     * @param x any number
     * @return within 1 unit in the last place; −∞ at 0, NaN below
     */
    public static float log(float x) {
        if (!(x > 0f) || x == Float.POSITIVE_INFINITY) {
            return x == 0f ? Float.NEGATIVE_INFINITY : x < 0f ? Float.NaN : x;
        }
        boolean tiny = x < Float.MIN_NORMAL;
        int bits = Float.floatToRawIntBits(tiny ? x * LIFT : x) - SQRT_HALF_BITS;
        float e = (float) (bits >> 23) - (tiny ? 23f : 0f);
        return ofParts(e, Float.intBitsToFloat((bits & FRACTION_BITS) + SQRT_HALF_BITS) - 1f);
    }

    private static float ofParts(float e, float f) {
        float p = Math.fma(Math.fma(Math.fma(Math.fma(P8, f, P7), f, P6), f, P5), f, P4);
        p = Math.fma(Math.fma(Math.fma(Math.fma(p, f, P3), f, P2), f, P1), f, P0);
        float z = f * f;
        float y = Math.fma(z, -0.5f, e * Exponential.LN2_LOW);
        return Math.fma(e, Exponential.LN2_HIGH, f + Math.fma(f * z, p, y));
    }

    /**
     * ln(1 + x): ln of the rounded sum u = 1 + x, corrected by what rounding lost, over u.
     *
     * @param x any number
     * @return within 2 units in the last place, near 0 too; −∞ at −1, NaN below
     */
    public static float log1p(float x) {
        float u = 1f + x;
        float correction = (x - (u - 1f)) / u;
        return log(u) + (correction == correction ? correction : 0f);
    }

    /**
     * ln(1 + eˣ) = max(x, 0) + ln(1 + e^(−|x|)).
     *
     * @param x any number
     * @return within 3 units in the last place
     */
    public static float softplus(float x) {
        return Math.max(x, 0f) + log1p(Exponential.exp(-Math.abs(x)));
    }
}
