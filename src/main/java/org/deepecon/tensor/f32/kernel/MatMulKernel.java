package org.deepecon.tensor.f32.kernel;

/**
 * A matrix product of one {@link MatMulShape}, with the memory it works in.
 *
 * <p>Each number of C is the chain {@code fma(a[i,p], b[p,j], …)} over ascending p, starting at 0
 * or, when accumulating, at C's number; a C of one or two columns is summed as
 * {@link MatMulShape#isRowDots()} says. The bits depend neither on the machine nor on the parts.
 *
 * <p>Not safe for use by several threads, except on different parts of the same call.
 */
public interface MatMulKernel {
    /**
     * Computes the whole product.
     *
     * @param a holds A
     * @param ao index of A's first number
     * @param b holds B
     * @param bo index of B's first number
     * @param c receives C; must not overlap A or B
     * @param co index of C's first number
     */
    default void apply(float[] a, int ao, float[] b, int bo, float[] c, int co) {
        apply(a, ao, b, bo, c, co, 0, 1);
    }

    /**
     * Prepares for work by several threads, and says into how many parts it pays to split.
     *
     * @param threads at hand
     * @return from 1, for small products, to {@code threads}
     */
    int parts(int threads);

    /**
     * Computes one part of the product; all parts together compute all of it.
     *
     * @param a holds A
     * @param ao index of A's first number
     * @param b holds B
     * @param bo index of B's first number
     * @param c receives C; must not overlap A or B
     * @param co index of C's first number
     * @param part from 0 to {@code parts - 1}
     * @param parts 1, or at most the {@code threads} given to {@link #parts(int)} before
     */
    void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int part, int parts);
}
