package org.deepecon.tensor.f32.kernel;

/** Powers with any exponent. */
public final class Power {
    private Power() {
    }

    /**
     * aᵇ, with the special cases of {@link Math#pow}.
     *
     * @param a base
     * @param b exponent
     * @return within 1 unit in the last place
     */
    public static float pow(float a, float b) {
        return (float) Math.pow(a, b);
    }
}
