package org.deepecon.tensor.f32.kernel;

import org.deepecon.tensor.Binary;
import org.deepecon.tensor.Reduction;
import org.deepecon.tensor.Unary;

/**
 * The engine's inner loops.
 *
 * <p>All implementations compute the same bits. Arrays come with the index of their first number;
 * matrices are stored row by row, without gaps unless a stride is given. Nothing is checked:
 * stretches must lie within their arrays, and must not overlap unless said. Safe for use by
 * several threads.
 */
public interface Kernels {
    /**
     * The fastest loops this JVM can run.
     *
     * @return those on the Vector API if the module {@code jdk.incubator.vector} is there and the
     *     system property {@code deepecon.simd} is not {@code false}, else the plain ones, and one
     *     line in the log
     */
    static Kernels best() {
        return BestKernels.INSTANCE;
    }

    /**
     * The loop of an operation on each number.
     *
     * @param op the operation
     * @return its loop
     */
    UnaryKernel unary(Unary op);

    /**
     * The loop of an operation on pairs of numbers.
     *
     * @param op the operation
     * @return its loop
     */
    BinaryKernel binary(Binary op);

    /**
     * Chooses number by number: {@code out = c != 0 ? a : b}; NaN counts as not 0.
     *
     * @param c the conditions
     * @param co where they start
     * @param a taken where the condition is not 0
     * @param ao where they start
     * @param b taken where the condition is 0
     * @param bo where they start
     * @param out receives the choice; may be one of the others at the same start
     * @param oo where it starts
     * @param n how many
     */
    void where(float[] c, int co, float[] a, int ao, float[] b, int bo,
            float[] out, int oo, int n);

    /**
     * Sets numbers to one value.
     *
     * @param value the value
     * @param out receives it
     * @param oo from here
     * @param n how many times
     */
    void fill(float value, float[] out, int oo, int n);

    /**
     * Reduces each row of a matrix to one number.
     *
     * <p>A sum runs in 16 chains (chain l adds the numbers at l, l + 16, l + 32, … of the whole
     * blocks of 16), which are added by halves (l and l + 8, then l and l + 4, …); the rest of
     * the row is added to that one by one.
     *
     * @param op the reduction
     * @param a the matrix (rows, columns)
     * @param ao where it starts
     * @param out receives one number per row
     * @param oo where they start
     * @param rows of the matrix, ≥ 0
     * @param columns of the matrix, ≥ 0; the sum of none is 0, the largest −∞, the smallest ∞
     */
    void reduceInner(Reduction op, float[] a, int ao, float[] out, int oo, int rows, int columns);

    /**
     * Reduces each column of a matrix to one number, from the first row to the last.
     *
     * @param op the reduction
     * @param a the matrix (rows, columns)
     * @param ao where it starts
     * @param out receives one number per column
     * @param oo where they start
     * @param rows of the matrix, ≥ 0; the sum of none is 0, the largest −∞, the smallest ∞
     * @param columns of the matrix, ≥ 0
     */
    void reduceOuter(Reduction op, float[] a, int ao, float[] out, int oo, int rows, int columns);

    /**
     * Finds the first largest number of each row; a NaN counts as the largest, as in NumPy.
     *
     * @param a the matrix (rows, columns)
     * @param ao where it starts
     * @param out receives one column number per row, counted from 0
     * @param oo where they start
     * @param rows of the matrix
     * @param columns of the matrix, ≥ 1
     */
    void argMax(float[] a, int ao, float[] out, int oo, int rows, int columns);

    /**
     * Makes a matrix product; it is made once and applied often.
     *
     * @param shape sizes and strides
     * @return the product, with its own memory to work in
     */
    MatMulKernel matmul(MatMulShape shape);

    /**
     * Makes sums of products over windows; they are made once, for one thread, and applied often.
     *
     * @param shape the pattern
     * @return the sums, with their own memory to work in
     */
    WindowKernel windows(WindowShape shape);

    /**
     * Finds the largest number of each channel in each place of a window.
     *
     * @param places of the window in a picture
     * @param a holds the picture
     * @param ao where it starts
     * @param out receives all channels of each place; −∞ where the window covers nothing
     * @param oo where the first place's start
     * @param from the first place
     * @param to behind the last place
     */
    void largest(Places places, float[] a, int ao, float[] out, int oo, int from, int to);

    /**
     * Adds the number of each place and channel to where the first largest number lies.
     *
     * @param places of the window in a picture
     * @param a holds the picture
     * @param ao where it starts
     * @param largest numbers of each place, as {@link #largest} finds them
     * @param lo where they start
     * @param given what is added, for each place
     * @param go where it starts
     * @param out receives it, laid out as the picture
     * @param oo where it starts
     */
    void giveToLargest(Places places, float[] a, int ao, float[] largest, int lo, float[] given,
            int go, float[] out, int oo);

    /**
     * Writes a matrix transposed.
     *
     * @param a the matrix (rows, columns)
     * @param ao where it starts
     * @param aRow from one of its rows to the next
     * @param out receives the transpose (columns, rows)
     * @param oo where it starts
     * @param outRow from one of its rows to the next
     * @param rows of the matrix
     * @param columns of the matrix
     */
    void transpose(float[] a, int ao, int aRow, float[] out, int oo, int outRow,
            int rows, int columns);

    /**
     * Draws numbers evenly from [0, 1).
     *
     * <p>Number i is made of {@code key} and {@code counter + i} alone (SplitMix64), so that a
     * stretch drawn in pieces is the stretch drawn at once.
     *
     * @param key names the sequence
     * @param counter the first number's place in it
     * @param out receives the numbers
     * @param oo where they start
     * @param n how many
     */
    void uniform(long key, long counter, float[] out, int oo, int n);

    /**
     * Draws numbers from the normal distribution with mean 0 and deviation 1.
     *
     * <p>Number i is made of {@code key} and {@code counter + i} alone, by the method of Box and
     * Muller.
     *
     * @param key names the sequence
     * @param counter the first number's place in it
     * @param out receives the numbers
     * @param oo where they start
     * @param n how many
     */
    void normal(long key, long counter, float[] out, int oo, int n);
}
