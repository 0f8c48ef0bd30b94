package org.deepecon.tensor.f32.kernel;

/** Sums of stretches, in the order that {@link Kernels#reduceInner} states. */
public final class RowSums {
    /** Chains of a sum. */
    public static final int CHAINS = 16;

    private RowSums() {
    }

    /**
     * The sum of a stretch.
     *
     * @param a numbers
     * @param ao where they start
     * @param n how many
     * @return 0 if none
     */
    public static float sum(float[] a, int ao, int n) {
        int whole = n & -CHAINS;
        float sum = 0f;
        if (whole > 0) {
            sum = (fourChains(a, ao, whole) + fourChains(a, ao + 2, whole))
                    + (fourChains(a, ao + 1, whole) + fourChains(a, ao + 3, whole));
        }
        for (int i = ao + whole; i < ao + n; i++) {
            sum += a[i];
        }
        return sum;
    }

    private static float fourChains(float[] a, int ao, int n) {
        float s0 = 0f;
        float s4 = 0f;
        float s8 = 0f;
        float s12 = 0f;
        for (int i = ao; i < ao + n; i += CHAINS) {
            s0 += a[i];
            s4 += a[i + 4];
            s8 += a[i + 8];
            s12 += a[i + 12];
        }
        return (s0 + s8) + (s4 + s12);
    }

    /**
     * The scalar product of two stretches, summed in the same order, by fused steps.
     *
     * @param a numbers
     * @param ao where they start
     * @param b factors
     * @param bo where they start
     * @param n how many
     * @return 0 if none
     */
    public static float dot(float[] a, int ao, float[] b, int bo, int n) {
        int whole = n & -CHAINS;
        float sum = 0f;
        if (whole > 0) {
            sum = (fourDots(a, ao, b, bo, whole) + fourDots(a, ao + 2, b, bo + 2, whole))
                    + (fourDots(a, ao + 1, b, bo + 1, whole)
                            + fourDots(a, ao + 3, b, bo + 3, whole));
        }
        return dotRest(sum, a, ao + whole, b, bo + whole, n - whole);
    }

    private static float fourDots(float[] a, int ao, float[] b, int bo, int n) {
        float s0 = 0f;
        float s4 = 0f;
        float s8 = 0f;
        float s12 = 0f;
        for (int i = 0; i < n; i += CHAINS) {
            s0 = Math.fma(a[ao + i], b[bo + i], s0);
            s4 = Math.fma(a[ao + i + 4], b[bo + i + 4], s4);
            s8 = Math.fma(a[ao + i + 8], b[bo + i + 8], s8);
            s12 = Math.fma(a[ao + i + 12], b[bo + i + 12], s12);
        }
        return (s0 + s8) + (s4 + s12);
    }

    /**
     * Adds products one by one.
     *
     * @param sum so far
     * @param a numbers
     * @param ao where they start
     * @param b factors
     * @param bo where they start
     * @param n how many
     * @return the sum with them
     */
    public static float dotRest(float sum, float[] a, int ao, float[] b, int bo, int n) {
        float total = sum;
        for (int i = 0; i < n; i++) {
            total = Math.fma(a[ao + i], b[bo + i], total);
        }
        return total;
    }
}
