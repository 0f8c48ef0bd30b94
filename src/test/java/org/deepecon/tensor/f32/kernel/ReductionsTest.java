package org.deepecon.tensor.f32.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.tensor.Reduction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReductionsTest {
    private static final int[] ROWS = {0, 1, 2, 3, 4, 5, 33};
    private static final int[] COLUMNS = {0, 1, 4, 6, 10, 13, 16, 17, 31, 32, 50, 64, 207, 4098};
    private final Kernels plain = new PlainKernels();
    private final Kernels simd = BestKernels.simd();

    @ParameterizedTest
    @EnumSource
    void fastReductionsGiveTheBitsOfPlainOnes(Reduction op) {
        for (int rows : ROWS) {
            for (int columns : COLUMNS) {
                float[] a = Samples.normal(rows * columns + 3, rows + columns);
                compareInner(op, a, rows, columns);
                compareOuter(op, a, rows, columns);
            }
        }
    }

    private void compareInner(Reduction op, float[] a, int rows, int columns) {
        float[] expected = Samples.guarded(rows + 8);
        float[] actual = Samples.guarded(rows + 8);
        plain.reduceInner(op, a, 3, expected, 5, rows, columns);
        simd.reduceInner(op, a, 3, actual, 5, rows, columns);
        String what = op + " of rows " + rows + " x " + columns;
        Samples.assertSame(expected, actual, what);
        Samples.assertGuarded(actual, 5, 5 + rows, what);
    }

    private void compareOuter(Reduction op, float[] a, int rows, int columns) {
        float[] expected = Samples.guarded(columns + 8);
        float[] actual = Samples.guarded(columns + 8);
        plain.reduceOuter(op, a, 3, expected, 5, rows, columns);
        simd.reduceOuter(op, a, 3, actual, 5, rows, columns);
        String what = op + " of columns " + rows + " x " + columns;
        Samples.assertSame(expected, actual, what);
        Samples.assertGuarded(actual, 5, 5 + columns, what);
    }

    @Test
    void sumsAreSums() {
        int rows = 7;
        int columns = 207;
        float[] a = Samples.normal(rows * columns, 1);
        float[] inner = new float[rows];
        float[] outer = new float[columns];
        plain.reduceInner(Reduction.SUM, a, 0, inner, 0, rows, columns);
        plain.reduceOuter(Reduction.SUM, a, 0, outer, 0, rows, columns);
        double[] exactInner = new double[rows];
        double[] exactOuter = new double[columns];
        for (int i = 0; i < a.length; i++) {
            exactInner[i / columns] += a[i];
            exactOuter[i % columns] += a[i];
        }
        for (int i = 0; i < rows; i++) {
            assertEquals(exactInner[i], inner[i], 1e-5 * columns);
        }
        for (int j = 0; j < columns; j++) {
            assertEquals(exactOuter[j], outer[j], 1e-5 * rows);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nanSpreads(Reduction op) {
        for (Kernels kernels : Samples.implementations()) {
            for (int place : new int[] {0, 20, 49}) {
                float[] a = Samples.normal(150, 2);
                a[50 + place] = Float.NaN;
                float[] inner = new float[3];
                float[] outer = new float[50];
                kernels.reduceInner(op, a, 0, inner, 0, 3, 50);
                kernels.reduceOuter(op, a, 0, outer, 0, 3, 50);
                assertEquals(Float.NaN, inner[1]);
                assertEquals(Float.NaN, outer[place]);
                assertEquals(inner[0], inner[0], 0f);
            }
        }
    }

    @Test
    void argMaxFindsTheFirstLargestAndNan() {
        float nan = Float.NaN;
        float[] a = {1f, 3f, 3f, 2f, -1f, -5f, -1f, -2f, 7f, nan, 9f, nan, nan, 1f, 2f, 3f};
        for (Kernels kernels : Samples.implementations()) {
            float[] out = new float[4];
            kernels.argMax(a, 0, out, 0, 4, 4);
            assertArrayEquals(new float[] {1f, 0f, 1f, 0f}, out);
        }
    }
}
