package org.deepecon.tensor.f32.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowKernelTest {
    private static final int[] ROWS = {1, 2, 3, 4, 5, 13};
    private static final int[] DEPTHS = {0, 1, 2, 9, 207};
    private static final int[] COLUMNS = {1, 3, 8, 15, 16, 17, 31, 33, 50, 64, 65, 130};
    private static final int GAP = 3;

    @Test
    void sumsAreRightAndTheSameBitsEverywhere() {
        for (int rows : ROWS) {
            for (int depth : DEPTHS) {
                for (int columns : COLUMNS) {
                    check(shape(rows, depth, columns), false);
                    check(shape(rows, depth, columns), true);
                }
            }
        }
    }

    /** Windows overlap and jump about, rows of C are apart and in another order. */
    private static WindowShape shape(int rows, int depth, int columns) {
        return new WindowShape(IntStream.range(0, rows).map(i -> i * 7 % 11).toArray(),
                IntStream.range(0, rows).map(i -> (rows - 1 - i) * (columns + GAP)).toArray(),
                IntStream.range(0, depth).map(p -> p * 5 % 19).toArray(), columns + 1, columns);
    }

    private static void check(WindowShape s, boolean add) {
        int depth = s.steps().length;
        float[] a = Samples.normal(4 + 11 + 19, 1);
        float[] b = Samples.normal(2 + depth * (s.columns() + 1), 2);
        float[] expected = Samples.guarded(5 + s.rows().length * (s.columns() + GAP));
        for (int i = 0; i < s.rows().length; i++) {
            for (int j = 0; j < s.columns(); j++) {
                int at = 5 + s.targets()[i] + j;
                float sum = add ? expected[at] : 0f;
                for (int p = 0; p < depth; p++) {
                    sum = Math.fma(a[4 + s.rows()[i] + s.steps()[p]],
                            b[2 + p * s.bRow() + j], sum);
                }
                expected[at] = sum;
            }
        }
        for (Kernels kernels : Samples.implementations()) {
            float[] c = Samples.guarded(expected.length);
            WindowKernel sums = kernels.windows(s);
            int middle = s.rows().length / 2;
            sums.apply(a, 4, b, 2, c, 5, 0, middle, add);
            sums.apply(a, 4, b, 2, c, 5, middle, s.rows().length, add);
            Samples.assertSame(expected, c, kernels.getClass().getSimpleName() + " "
                    + s.rows().length + ", " + depth + ", " + s.columns());
        }
    }

    @Test
    void sumsGoOnWhileTheLoopsChange() {
        WindowShape shape = shape(13, 30, 50);
        float[] a = Samples.normal(40, 1);
        float[] b = Samples.normal(30 * 51, 2);
        float[] expected = new float[13 * 53];
        new PlainKernels().windows(shape).apply(a, 0, b, 0, expected, 0, 0, 13, false);
        WindowKernel sums = new GradualKernels(BestKernels::simd).windows(shape);
        for (int i = 0; i < 2000; i++) {
            float[] c = new float[expected.length];
            sums.apply(a, 0, b, 0, c, 0, 0, 13, false);
            Samples.assertSame(expected, c, "call " + i);
        }
        assertEquals(13, shape.rows().length);
    }
}
