package org.deepecon.tensor.f32.simd;

import org.deepecon.tensor.f32.kernel.MatMulShape;

/**
 * A stretch of rows and columns of a product, by tiles of C that stay in registers while A and B
 * pass by.
 */
final class Block implements Piece {
    /** Vectors in a tile's row: as many as leave registers for the rest. */
    private static final int WIDTH = Lanes.SPECIES.vectorBitSize() == 256 ? 2 : 4;
    /** Rows of B passed at a time, so that a tile's stretch of B stays in the L2 cache. */
    private static final int DEPTH = 256;
    private static final int ROWS = 4;

    private final MatMulShape shape;
    private final boolean pack;
    private final float[] panel;
    /** Where tiles narrower than a vector are computed. */
    private final float[] narrow = new float[ROWS * Lanes.COUNT];

    Block(MatMulShape shape) {
        this.shape = shape;
        pack = shape.bColumn() != 1 || shape.n() < Lanes.COUNT;
        panel = new float[Math.min(DEPTH, shape.k()) * WIDTH * Lanes.COUNT];
    }

    @Override
    public void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int m, int n) {
        int blocks = Math.max(1, (shape.k() + DEPTH - 1) / DEPTH);
        for (int i = 0; i < blocks; i++) {
            int from = (int) ((long) shape.k() * i / blocks);
            int k = (int) ((long) shape.k() * (i + 1) / blocks) - from;
            columns(a, ao + from * shape.aColumn(), b, bo + from * shape.bRow(), c, co, m, n, k,
                    i > 0 || shape.accumulate());
        }
    }

    private void columns(float[] a, int ao, float[] b, int bo, float[] c, int co, int m, int n,
            int k, boolean add) {
        int vectors = (n + Lanes.COUNT - 1) / Lanes.COUNT;
        int tiles = (vectors + WIDTH - 1) / WIDTH;
        for (int i = 0; i < tiles; i++) {
            int from = vectors * i / tiles * Lanes.COUNT;
            int width = Math.min(n, vectors * (i + 1) / tiles * Lanes.COUNT) - from;
            strip(a, ao, b, bo + from * shape.bColumn(), c, co + from, m, width, k, add);
        }
    }

    private void strip(float[] a, int ao, float[] b, int bo, float[] c, int co, int m, int n,
            int k, boolean add) {
        if (!pack) {
            rows(a, ao, b, bo, shape.bRow(), c, co, m, n, k, add);
            return;
        }
        int width = Math.max(n, Lanes.COUNT);
        Panel.copy(b, bo, shape.bRow(), shape.bColumn(), panel, width, k, n);
        if (n < Lanes.COUNT) {
            narrowRows(a, ao, c, co, m, n, k, add);
        } else {
            rows(a, ao, panel, 0, width, c, co, m, n, k, add);
        }
    }

    /** Four rows at a time; past the last row, the last is computed again. */
    private void rows(float[] a, int ao, float[] b, int bo, int bRow, float[] c, int co, int m,
            int n, int k, boolean add) {
        int aRow = shape.aRow();
        int cRow = shape.cRow();
        for (int i = 0; i < m; i += ROWS) {
            int i1 = Math.min(i + 1, m - 1);
            int i2 = Math.min(i + 2, m - 1);
            int i3 = Math.min(i + 3, m - 1);
            tile(a, ao + i * aRow, ao + i1 * aRow, ao + i2 * aRow, ao + i3 * aRow,
                    b, bo, bRow, n - Lanes.COUNT,
                    c, co + i * cRow, co + i1 * cRow, co + i2 * cRow, co + i3 * cRow, k, add);
        }
    }

    private void narrowRows(float[] a, int ao, float[] c, int co, int m, int n, int k,
            boolean add) {
        int aRow = shape.aRow();
        int width = Lanes.COUNT;
        for (int i = 0; i < m; i += ROWS) {
            int last = Math.min(ROWS, m - i) - 1;
            for (int r = 0; add && r <= last; r++) {
                System.arraycopy(c, co + (i + r) * shape.cRow(), narrow, r * width, n);
            }
            int r1 = Math.min(1, last);
            int r2 = Math.min(2, last);
            int at = ao + i * aRow;
            tile(a, at, at + r1 * aRow, at + r2 * aRow, at + last * aRow, panel, 0, width, 0,
                    narrow, 0, r1 * width, r2 * width, last * width, k, add);
            for (int r = 0; r <= last; r++) {
                System.arraycopy(narrow, r * width, c, co + (i + r) * shape.cRow(), n);
            }
        }
    }

    private void tile(float[] a, int a0, int a1, int a2, int a3, float[] b, int bo, int bRow,
            int last, float[] c, int c0, int c1, int c2, int c3, int k, boolean add) {
        int step = shape.aColumn();
        if (c0 == c3) {
            SingleRow.apply(a, a0, step, b, bo, bRow, last, c, c0, k, add);
            return;
        }
        switch ((last + Lanes.COUNT - 1) / Lanes.COUNT) {
            case 0 -> Tile1.apply(a, a0, a1, a2, a3, step, b, bo, bRow, last,
                    c, c0, c1, c2, c3, k, add);
            case 1 -> Tile2.apply(a, a0, a1, a2, a3, step, b, bo, bRow, last,
                    c, c0, c1, c2, c3, k, add);
            case 2 -> Tile3.apply(a, a0, a1, a2, a3, step, b, bo, bRow, last,
                    c, c0, c1, c2, c3, k, add);
            default -> Tile4.apply(a, a0, a1, a2, a3, step, b, bo, bRow, last,
                    c, c0, c1, c2, c3, k, add);
        }
    }
}
