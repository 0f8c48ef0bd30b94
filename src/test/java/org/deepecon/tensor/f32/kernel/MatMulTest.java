package org.deepecon.tensor.f32.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MatMulTest {
    private static final int[][] SIZES = {{1, 1, 1}, {1, 10, 3}, {2, 1, 5}, {3, 2, 1}, {4, 16, 4},
        {5, 17, 6}, {6, 31, 13}, {7, 33, 16}, {8, 50, 2}, {13, 64, 10}, {4, 65, 3}, {9, 79, 20},
        {32, 10, 100}, {2, 100, 128}, {17, 130, 257}, {50, 1, 207}, {33, 1, 16}, {1, 207, 64},
        {130, 300, 40}, {6, 7, 513}, {3, 4, 0}, {0, 4, 3}, {20, 144, 300}};
    private final Kernels plain = new PlainKernels();
    private final Kernels simd = BestKernels.simd();

    @Test
    void productsAreRightInAllLayouts() {
        for (int[] size : SIZES) {
            MatMulShape shape = MatMulShape.rowMajor(size[0], size[1], size[2]);
            check(shape);
            check(shape.transposeA());
            check(shape.transposeB());
            check(shape.transposeA().transposeB().accumulating());
            check(shape.accumulating());
            check(apart(shape));
        }
    }

    /** With gaps between all numbers of A and B, and between the rows of C. */
    private static MatMulShape apart(MatMulShape s) {
        return new MatMulShape(s.m(), s.n(), s.k(), 2 * s.k() + 1, 2, 3 * s.n() + 2, 3, s.n() + 3,
                true);
    }

    private void check(MatMulShape s) {
        float[] a = Samples.normal(3 + s.m() * Math.max(s.aRow(), 1) + s.k() * s.aColumn(), 1);
        float[] b = Samples.normal(4 + s.k() * Math.max(s.bRow(), 1) + s.n() * s.bColumn(), 2);
        float[] slow = Samples.guarded(9 + s.m() * s.cRow());
        float[] fast = slow.clone();
        plain.matmul(s).apply(a, 3, b, 4, slow, 5);
        simd.matmul(s).apply(a, 3, b, 4, fast, 5);
        Samples.assertSame(slow, fast, s.toString());
        compare(s, a, b, slow);
        inParts(s, a, b, slow);
    }

    private static void compare(MatMulShape s, float[] a, float[] b, float[] c) {
        boolean[] written = new boolean[c.length];
        for (int i = 0; i < s.m(); i++) {
            for (int j = 0; j < s.n(); j++) {
                double sum = s.accumulate() ? Samples.GUARD : 0;
                for (int p = 0; p < s.k(); p++) {
                    sum += (double) 1 * a[3 + i * s.aRow() + p * s.aColumn()]
                            * b[4 + p * s.bRow() + j * s.bColumn()];
                }
                int at = 5 + i * s.cRow() + j;
                written[at] = true;
                assertEquals(sum, c[at], 1e-6 * (10 + s.k()) * (s.accumulate() ? 300 : 1),
                        s + " at " + i + ", " + j);
            }
        }
        for (int i = 0; i < c.length; i++) {
            assertEquals(written[i] ? c[i] : Samples.GUARD, c[i], s + " wrote at " + i);
        }
    }

    private void inParts(MatMulShape s, float[] a, float[] b, float[] expected) {
        for (Kernels kernels : Samples.implementations()) {
            MatMulKernel product = kernels.matmul(s);
            int parts = product.parts(3);
            float[] c = Samples.guarded(expected.length);
            for (int part = parts - 1; part >= 0; part--) {
                product.apply(a, 3, b, 4, c, 5, part, parts);
            }
            Samples.assertSame(expected, c, s + " in " + parts);
        }
    }

    @Test
    void largeProductsSplit() {
        MatMulShape[] shapes = {MatMulShape.rowMajor(64, 300, 400),
            MatMulShape.rowMajor(300, 64, 400).transposeB(),
            MatMulShape.rowMajor(3000, 1, 1500), MatMulShape.rowMajor(3000, 1, 1500).transposeA()};
        for (MatMulShape shape : shapes) {
            float[] a = Samples.normal(3 + shape.m() * shape.k(), 1);
            float[] b = Samples.normal(4 + shape.k() * shape.n(), 2);
            float[] whole = Samples.guarded(5 + shape.m() * shape.n());
            for (Kernels kernels : Samples.implementations()) {
                assertEquals(3, kernels.matmul(shape).parts(3), shape.toString());
            }
            plain.matmul(shape).apply(a, 3, b, 4, whole, 5);
            inParts(shape, a, b, whole);
        }
    }

    @Test
    void transposesMatrices() {
        for (int[] size : SIZES) {
            int rows = size[0];
            int columns = size[1];
            float[] a = Samples.normal(3 + rows * (columns + 2), 1);
            for (Kernels kernels : Samples.implementations()) {
                float[] out = Samples.guarded(9 + columns * (rows + 1));
                kernels.transpose(a, 3, columns + 2, out, 5, rows + 1, rows, columns);
                for (int j = 0; j < columns; j++) {
                    for (int i = 0; i < rows; i++) {
                        assertEquals(a[3 + i * (columns + 2) + j], out[5 + j * (rows + 1) + i]);
                    }
                    assertEquals(Samples.GUARD, out[5 + j * (rows + 1) + rows]);
                }
                Samples.assertGuarded(out, 5, 5 + columns * (rows + 1), "transpose");
            }
        }
    }
}
