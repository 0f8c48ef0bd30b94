package org.deepecon.tensor.f32.kernel;

/** The Gauss error function, from products and sums that are the same everywhere. */
public final class ErrorFunction {
    /** From here on by way of the exponential. */
    public static final float SPLIT = 0.925f;
    /** From here on 1. */
    public static final float ONE = 4f;
    /** Below SPLIT: erf x = x + x·(A0 + A1·x² + …); minimax, error 1e-9. */
    public static final float A0 = 0.128379166f;
    /** Of x³. */
    public static final float A1 = -0.376126289f;
    /** Of x⁵. */
    public static final float A2 = 0.112836242f;
    /** Of x⁷. */
    public static final float A3 = -0.026855588f;
    /** Of x⁹. */
    public static final float A4 = 0.0051919478f;
    /** Of x¹¹. */
    public static final float A5 = -0.000804383948f;
    /** Of x¹³. */
    public static final float A6 = 7.96966342e-05f;
    /** Above: 1 − erf t = exp(−t + t·(B0 + B1·t + …)); minimax, error 1e-9. */
    public static final float B0 = -0.12865217f;
    /** Of t². */
    public static final float B1 = -0.635135889f;
    /** Of t³. */
    public static final float B2 = -0.106263168f;
    /** Of t⁴. */
    public static final float B3 = 0.0237853508f;
    /** Of t⁵. */
    public static final float B4 = -0.00365375821f;
    /** Of t⁶. */
    public static final float B5 = 0.000325649336f;
    /** Of t⁷. */
    public static final float B6 = -1.15217581e-05f;

    private ErrorFunction() {
    }

    /**
     * 2/√π times the integral of e^(−t²) from 0 to x.
     *
     * @param x any number
     * @return within 2 units in the last place
     */
    public static float erf(float x) {
        float t = Math.abs(x);
        return t > SPLIT ? Math.copySign(large(t > ONE ? ONE : t), x) : small(x);
    }

    private static float small(float x) {
        float s = x * x;
        float p = Math.fma(Math.fma(Math.fma(A6, s, A5), s, A4), s, A3);
        p = Math.fma(Math.fma(Math.fma(p, s, A2), s, A1), s, A0);
        return Math.fma(x, p, x);
    }

    private static float large(float t) {
        float p = Math.fma(Math.fma(Math.fma(B6, t, B5), t, B4), t, B3);
        p = Math.fma(Math.fma(Math.fma(p, t, B2), t, B1), t, B0);
        return 1f - Exponential.exp(Math.fma(t, p, -t));
    }
}
