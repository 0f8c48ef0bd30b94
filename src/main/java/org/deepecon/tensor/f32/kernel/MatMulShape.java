package org.deepecon.tensor.f32.kernel;

/**
 * Sizes and strides of a matrix product, C (m, n) = A (m, k) · B (k, n).
 *
 * <p>Strides are distances in elements; a transposed matrix is one with its strides exchanged.
 *
 * @param m rows of A and C
 * @param n columns of B and C
 * @param k columns of A, rows of B
 * @param aRow from one row of A to the next
 * @param aColumn from one column of A to the next
 * @param bRow from one row of B to the next
 * @param bColumn from one column of B to the next
 * @param cRow from one row of C to the next; its columns are adjacent
 * @param accumulate whether the product is added to C
 */
public record MatMulShape(int m, int n, int k, int aRow, int aColumn, int bRow, int bColumn,
        int cRow, boolean accumulate) {
    /**
     * All three matrices stored row by row, without gaps.
     *
     * @param m rows of A and C
     * @param n columns of B and C
     * @param k columns of A, rows of B
     * @return the shape of C = A · B
     */
    public static MatMulShape rowMajor(int m, int n, int k) {
        return new MatMulShape(m, n, k, k, 1, n, 1, n, false);
    }

    /**
     * The same product with A read from its transpose.
     *
     * @return the shape of C = A · B, where A is stored as (k, m), row by row
     */
    public MatMulShape transposeA() {
        return new MatMulShape(m, n, k, 1, m, bRow, bColumn, cRow, accumulate);
    }

    /**
     * The same product with B read from its transpose.
     *
     * @return the shape of C = A · B, where B is stored as (n, k), row by row
     */
    public MatMulShape transposeB() {
        return new MatMulShape(m, n, k, aRow, aColumn, 1, k, cRow, accumulate);
    }

    /**
     * The same product, added to what C holds.
     *
     * @return the shape of C += A · B
     */
    public MatMulShape accumulating() {
        return new MatMulShape(m, n, k, aRow, aColumn, bRow, bColumn, cRow, true);
    }

    /**
     * A product over some of the rows of B, and as many columns of A.
     *
     * @param rows how many
     * @return the shape of their share of C
     */
    public MatMulShape deep(int rows) {
        return new MatMulShape(m, n, rows, aRow, aColumn, bRow, bColumn, cRow, accumulate);
    }

    /**
     * Whether C has one or two columns, and A's rows are stored without gaps: then each number of
     * C is a scalar product, summed as {@link Kernels#reduceInner} does, in 16 interleaved chains.
     *
     * @return whether
     */
    public boolean isRowDots() {
        return n <= 2 && aColumn == 1;
    }
}
