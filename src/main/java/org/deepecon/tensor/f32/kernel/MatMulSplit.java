package org.deepecon.tensor.f32.kernel;

/**
 * How a product is split over threads: along the longer side of C, so that each thread reads only
 * its part of the larger factor, and a gradient lies where its weights are changed. Parts start at
 * multiples of 16, for whole vectors.
 */
public final class MatMulSplit {
    /** Work below which a part is not worth a thread: about 2 µs. */
    private static final long WORTHWHILE = 200_000;
    /** How many multiplications take as long as a number read or written. */
    private static final int ACCESS = 16;
    private static final int GRAIN = 16;

    private MatMulSplit() {
    }

    /**
     * Into how many parts it pays to split.
     *
     * @param shape of the product
     * @param threads at hand
     * @return from 1 to {@code threads}
     */
    public static int count(MatMulShape shape, int threads) {
        long parts = work(shape) / WORTHWHILE;
        int grains = grains(byColumns(shape) ? shape.n() : shape.m());
        return (int) Math.max(1, Math.min(threads, Math.min(parts, grains)));
    }

    /** The same for the product of the transposed factors, as which a column is computed. */
    private static long work(MatMulShape shape) {
        long m = shape.m();
        long n = shape.n();
        return m * n * shape.k() + ACCESS * (m * n + (m + n) * shape.k());
    }

    /**
     * Which dimension is split.
     *
     * @param shape of the product
     * @return whether parts are stretches of columns, not of rows
     */
    public static boolean byColumns(MatMulShape shape) {
        return shape.n() >= shape.m();
    }

    /**
     * Where a part starts.
     *
     * @param size of the dimension that is split
     * @param part which; {@code parts} for the end of the last
     * @param parts how many
     * @return a multiple of 16, or {@code size}
     */
    public static int start(int size, int part, int parts) {
        return part == parts ? size : (int) ((long) grains(size) * part / parts) * GRAIN;
    }

    private static int grains(int size) {
        return (size + GRAIN - 1) / GRAIN;
    }
}
