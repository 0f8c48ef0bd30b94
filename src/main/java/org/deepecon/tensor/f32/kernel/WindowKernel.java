package org.deepecon.tensor.f32.kernel;

/**
 * Sums of products of one {@link WindowShape}, with the memory it works in.
 *
 * <p>Each number of C is the chain {@code fma(a, b, …)} over the steps in their order,
 * starting at 0 or, when accumulating, at C's number: the bits do not depend on the machine.
 *
 * <p>Not safe for use by several threads: each has its own.
 */
@FunctionalInterface
public interface WindowKernel {
    /**
     * Computes some rows of C.
     *
     * @param a holds A
     * @param ao added to the starts of windows
     * @param b holds B
     * @param bo index of B's first number
     * @param c receives C; must not overlap A or B
     * @param co added to the starts of C's rows
     * @param from the first row
     * @param to behind the last row
     * @param add whether the sums are added to what C holds
     */
    void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int from, int to,
            boolean add);
}
