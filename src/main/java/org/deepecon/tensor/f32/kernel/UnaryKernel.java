package org.deepecon.tensor.f32.kernel;

/** A loop that computes one number from one number. */
@FunctionalInterface
public interface UnaryKernel {
    /**
     * Computes {@code out[oo + i] = f(a[ao + i])} for i below n.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} if {@code oo} is {@code ao}
     * @param oo where they start
     * @param n how many
     */
    void apply(float[] a, int ao, float[] out, int oo, int n);
}
