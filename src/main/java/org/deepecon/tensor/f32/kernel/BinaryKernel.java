package org.deepecon.tensor.f32.kernel;

/** A loop that computes one number from two. */
@FunctionalInterface
public interface BinaryKernel {
    /**
     * Computes {@code out[oo + i] = f(a[ao + i], b[bo + i])} for i below n.
     *
     * @param a first numbers
     * @param ao where they start
     * @param b second numbers
     * @param bo where they start
     * @param out receives the results; may be {@code a} or {@code b} at the same start
     * @param oo where they start
     * @param n how many
     */
    void apply(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n);
}
