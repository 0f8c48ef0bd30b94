package org.deepecon.tensor.f32.kernel;

/**
 * The plain product: for each row of C, adds rows of B, four at a time, in loops that the compiler
 * makes vector code. A B with another stride is first copied, some rows at a time.
 */
final class PlainMatMul implements MatMulKernel {
    /** Rows of B that are copied at a time. */
    private static final int BLOCK = 64;

    private final MatMulShape shape;
    private float[][] copies = new float[1][];

    PlainMatMul(MatMulShape shape) {
        this.shape = shape;
        copies[0] = copy();
    }

    private float[] copy() {
        int rows = shape.isRowDots() ? shape.k() : Math.min(BLOCK, shape.k());
        return new float[shape.bColumn() == 1 && !shape.isRowDots() ? 0 : rows * shape.n()];
    }

    @Override
    public int parts(int threads) {
        int parts = MatMulSplit.count(shape, threads);
        int before = copies.length;
        copies = java.util.Arrays.copyOf(copies, Math.max(before, parts));
        for (int part = before; part < copies.length; part++) {
            copies[part] = copy();
        }
        return parts;
    }

    @Override
    public void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int part,
            int parts) {
        boolean columns = MatMulSplit.byColumns(shape);
        int size = columns ? shape.n() : shape.m();
        int from = MatMulSplit.start(size, part, parts);
        int count = MatMulSplit.start(size, part + 1, parts) - from;
        if (columns) {
            block(a, ao, b, bo + from * shape.bColumn(), c, co + from, shape.m(), count,
                    copies[part]);
        } else {
            block(a, ao + from * shape.aRow(), b, bo, c, co + from * shape.cRow(), count,
                    shape.n(), copies[part]);
        }
    }

    private void block(float[] a, int ao, float[] b, int bo, float[] c, int co, int m, int n,
            float[] copy) {
        if (shape.isRowDots()) {
            rowDots(a, ao, b, bo, c, co, m, n, copy);
            return;
        }
        for (int i = 0; i < m && !shape.accumulate(); i++) {
            Loops.fill(0f, c, co + i * shape.cRow(), n);
        }
        if (shape.bColumn() == 1) {
            rows(a, ao, b, bo, shape.bRow(), c, co, m, n, shape.k());
        } else {
            copiedRows(a, ao, b, bo, c, co, m, n, copy);
        }
    }

    private void rowDots(float[] a, int ao, float[] b, int bo, float[] c, int co, int m, int n,
            float[] copy) {
        for (int j = 0; j < n; j++) {
            for (int p = 0; p < shape.k(); p++) {
                copy[p] = b[bo + p * shape.bRow() + j * shape.bColumn()];
            }
            for (int i = 0; i < m; i++) {
                float dot = RowSums.dot(a, ao + i * shape.aRow(), copy, 0, shape.k());
                int at = co + i * shape.cRow() + j;
                c[at] = shape.accumulate() ? c[at] + dot : dot;
            }
        }
    }

    private void copiedRows(float[] a, int ao, float[] b, int bo, float[] c, int co, int m,
            int n, float[] copy) {
        for (int p = 0; p < shape.k(); p += BLOCK) {
            int k = Math.min(BLOCK, shape.k() - p);
            copyRows(b, bo + p * shape.bRow(), k, n, copy);
            rows(a, ao + p * shape.aColumn(), copy, 0, n, c, co, m, n, k);
        }
    }

    private void copyRows(float[] b, int bo, int k, int n, float[] copy) {
        if (shape.bRow() == 1) {
            Loops.transpose(b, bo, shape.bColumn(), copy, 0, n, n, k);
            return;
        }
        for (int p = 0; p < k; p++) {
            for (int j = 0; j < n; j++) {
                copy[p * n + j] = b[bo + p * shape.bRow() + j * shape.bColumn()];
            }
        }
    }

    private void rows(float[] a, int ao, float[] b, int bo, int bRow, float[] c, int co, int m,
            int n, int k) {
        for (int i = 0; i < m; i++) {
            row(a, ao + i * shape.aRow(), b, bo, bRow, c, co + i * shape.cRow(), n, k);
        }
    }

    private void row(float[] a, int ao, float[] b, int bo, int bRow, float[] c, int co, int n,
            int k) {
        int step = shape.aColumn();
        int p = 0;
        for (; p + 4 <= k; p += 4) {
            int at = ao + p * step;
            addFour(a[at], a[at + step], a[at + 2 * step], a[at + 3 * step],
                    b, bo + p * bRow, bRow, c, co, n);
        }
        for (; p < k; p++) {
            addOne(a[ao + p * step], b, bo + p * bRow, c, co, n);
        }
    }

    static void addFour(float a0, float a1, float a2, float a3, float[] b, int bo,
            int bRow, float[] c, int co, int n) {
        int b1 = bo + bRow;
        int b2 = b1 + bRow;
        int b3 = b2 + bRow;
        for (int j = 0; j < n; j++) {
            float sum = Math.fma(a1, b[b1 + j], Math.fma(a0, b[bo + j], c[co + j]));
            c[co + j] = Math.fma(a3, b[b3 + j], Math.fma(a2, b[b2 + j], sum));
        }
    }

    static void addOne(float a0, float[] b, int bo, float[] c, int co, int n) {
        for (int j = 0; j < n; j++) {
            c[co + j] = Math.fma(a0, b[bo + j], c[co + j]);
        }
    }
}
