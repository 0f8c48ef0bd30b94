package org.deepecon.tensor.f32.simd;

import org.deepecon.tensor.f32.kernel.MatMulShape;

/** A stretch of rows of a matrix times one or two columns: scalar products of each row. */
final class RowDots implements Piece {
    private final MatMulShape shape;
    /** The column, if B's numbers are apart. */
    private final float[] column;
    private final float[] four = new float[4];

    RowDots(MatMulShape shape) {
        this.shape = shape;
        column = new float[shape.bRow() == 1 ? 0 : shape.k()];
    }

    @Override
    public void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int m, int n) {
        for (int j = 0; j < n; j++) {
            column(a, ao, b, bo + j * shape.bColumn(), c, co + j, m);
        }
    }

    private void column(float[] a, int ao, float[] b, int bo, float[] c, int co, int m) {
        if (shape.bRow() == 1) {
            rows(a, ao, b, bo, c, co, m);
            return;
        }
        for (int p = 0; p < shape.k(); p++) {
            column[p] = b[bo + p * shape.bRow()];
        }
        rows(a, ao, column, 0, c, co, m);
    }

    /** Four rows at a time; past the last row, the last is computed again. */
    private void rows(float[] a, int ao, float[] b, int bo, float[] c, int co, int m) {
        int aRow = shape.aRow();
        int last = m - 1;
        for (int i = 0; i <= last; i += 4) {
            int i1 = Math.min(i + 1, last);
            int i2 = Math.min(i + 2, last);
            int i3 = Math.min(i + 3, last);
            VectorSums.fourDots(a, ao + i * aRow, ao + i1 * aRow, ao + i2 * aRow, ao + i3 * aRow,
                    b, bo, four, shape.k());
            for (int r = 0; r <= i3 - i; r++) {
                int at = co + (i + r) * shape.cRow();
                c[at] = shape.accumulate() ? c[at] + four[r] : four[r];
            }
        }
    }
}
