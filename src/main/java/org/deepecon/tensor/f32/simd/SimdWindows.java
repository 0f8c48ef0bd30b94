package org.deepecon.tensor.f32.simd;

import org.deepecon.tensor.f32.kernel.WindowKernel;
import org.deepecon.tensor.f32.kernel.WindowShape;

/** Sums over windows, by tiles of C that stay in registers while A and B pass by. */
final class SimdWindows implements WindowKernel {
    /** Vectors in a tile's row: as many as leave registers for the rest. */
    private static final int WIDTH = Lanes.SPECIES.vectorBitSize() == 256 ? 2 : 4;
    private static final int ROWS = 4;

    private final WindowShape shape;
    private final int[] rows;
    private final int[] targets;
    private final int[] steps;
    /** B and a tile of C widened to a vector, where rows are shorter than one. */
    private final float[] panel;
    private final float[] narrow;

    SimdWindows(WindowShape shape) {
        this.shape = shape;
        rows = shape.rows();
        targets = shape.targets();
        steps = shape.steps();
        boolean isNarrow = shape.columns() < Lanes.COUNT;
        panel = new float[isNarrow ? steps.length * Lanes.COUNT : 0];
        narrow = new float[isNarrow ? ROWS * Lanes.COUNT : 0];
    }

    @Override
    public void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int from, int to,
            boolean add) {
        if (narrow.length > 0) {
            Panel.copy(b, bo, shape.bRow(), 1, panel, Lanes.COUNT, steps.length, shape.columns());
            narrowRows(a, ao, c, co, from, to, add);
            return;
        }
        int vectors = (shape.columns() + Lanes.COUNT - 1) / Lanes.COUNT;
        int tiles = (vectors + WIDTH - 1) / WIDTH;
        for (int t = 0; t < tiles; t++) {
            int first = vectors * t / tiles * Lanes.COUNT;
            int end = Math.min(shape.columns(), vectors * (t + 1) / tiles * Lanes.COUNT);
            strip(a, ao, b, bo + first, c, co + first, end - first, from, to, add);
        }
    }

    /** Four rows at a time; past the last row, the last is computed again. */
    private void strip(float[] a, int ao, float[] b, int bo, float[] c, int co, int n, int from,
            int to, boolean add) {
        for (int i = from; i < to; i += ROWS) {
            int i1 = Math.min(i + 1, to - 1);
            int i2 = Math.min(i + 2, to - 1);
            int i3 = Math.min(i + 3, to - 1);
            tile(a, ao + rows[i], ao + rows[i1], ao + rows[i2], ao + rows[i3],
                    b, bo, shape.bRow(), n - Lanes.COUNT,
                    c, co + targets[i], co + targets[i1], co + targets[i2], co + targets[i3], add);
        }
    }

    private void narrowRows(float[] a, int ao, float[] c, int co, int from, int to, boolean add) {
        int n = shape.columns();
        int width = Lanes.COUNT;
        for (int i = from; i < to; i += ROWS) {
            int last = Math.min(ROWS, to - i) - 1;
            for (int r = 0; add && r <= last; r++) {
                System.arraycopy(c, co + targets[i + r], narrow, r * width, n);
            }
            int r1 = Math.min(1, last);
            int r2 = Math.min(2, last);
            tile(a, ao + rows[i], ao + rows[i + r1], ao + rows[i + r2], ao + rows[i + last],
                    panel, 0, width, 0, narrow, 0, r1 * width, r2 * width, last * width, add);
            for (int r = 0; r <= last; r++) {
                System.arraycopy(narrow, r * width, c, co + targets[i + r], n);
            }
        }
    }

    private void tile(float[] a, int a0, int a1, int a2, int a3, float[] b, int bo, int bRow,
            int last, float[] c, int c0, int c1, int c2, int c3, boolean add) {
        switch ((last + Lanes.COUNT - 1) / Lanes.COUNT) {
            case 0 -> Window1.apply(a, a0, a1, a2, a3, steps, b, bo, bRow,
                    c, c0, c1, c2, c3, add);
            case 1 -> Window2.apply(a, a0, a1, a2, a3, steps, b, bo, bRow, last,
                    c, c0, c1, c2, c3, add);
            case 2 -> Window3.apply(a, a0, a1, a2, a3, steps, b, bo, bRow, last,
                    c, c0, c1, c2, c3, add);
            default -> Window4.apply(a, a0, a1, a2, a3, steps, b, bo, bRow, last,
                    c, c0, c1, c2, c3, add);
        }
    }
}
