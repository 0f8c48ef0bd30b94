package org.deepecon.tensor.f32.kernel;

import static org.deepecon.tensor.f32.kernel.Samples.SIZES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.tensor.Binary;
import org.deepecon.tensor.Unary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ElementwiseTest {
    private final Kernels plain = new PlainKernels();
    private final Kernels simd = BestKernels.simd();

    @ParameterizedTest
    @EnumSource
    void fastUnaryLoopsGiveTheBitsOfPlainOnes(Unary op) {
        for (int n : SIZES) {
            float[] a = Samples.mixed(n + 7, n);
            float[] expected = Samples.guarded(n + 9);
            float[] actual = Samples.guarded(n + 9);
            plain.unary(op).apply(a, 3, expected, 5, n);
            simd.unary(op).apply(a, 3, actual, 5, n);
            Samples.assertSame(expected, actual, op + " of " + n);
            Samples.assertGuarded(actual, 5, 5 + n, op + " of " + n);
            Samples.assertGuarded(expected, 5, 5 + n, "plain " + op + " of " + n);
        }
    }

    @ParameterizedTest
    @EnumSource
    void unaryLoopsWorkInPlace(Unary op) {
        for (Kernels kernels : Samples.implementations()) {
            float[] a = Samples.mixed(207, 1);
            float[] expected = a.clone();
            plain.unary(op).apply(a, 3, expected, 3, 201);
            kernels.unary(op).apply(a, 3, a, 3, 201);
            Samples.assertSame(expected, a, op + " in place");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fastBinaryLoopsGiveTheBitsOfPlainOnes(Binary op) {
        for (int n : SIZES) {
            float[] a = Samples.mixed(n + 7, n);
            float[] b = Samples.mixed(n + 7, 2 * n + 1);
            float[] expected = Samples.guarded(n + 9);
            float[] actual = Samples.guarded(n + 9);
            plain.binary(op).apply(a, 3, b, 6, expected, 5, n);
            simd.binary(op).apply(a, 3, b, 6, actual, 5, n);
            Samples.assertSame(expected, actual, op + " of " + n);
            Samples.assertGuarded(actual, 5, 5 + n, op + " of " + n);
        }
    }

    @ParameterizedTest
    @EnumSource
    void binaryLoopsWorkInPlace(Binary op) {
        for (Kernels kernels : Samples.implementations()) {
            float[] a = Samples.mixed(207, 1);
            float[] b = Samples.mixed(207, 2);
            float[] expected = new float[207];
            plain.binary(op).apply(a, 0, b, 0, expected, 0, 207);
            float[] first = a.clone();
            kernels.binary(op).apply(first, 0, b, 0, first, 0, 207);
            Samples.assertSame(expected, first, op + " into a");
            float[] second = b.clone();
            kernels.binary(op).apply(a, 0, second, 0, second, 0, 207);
            Samples.assertSame(expected, second, op + " into b");
        }
    }

    @Test
    void extremesAndComparisonsTreatNanAsStated() {
        float[] a = {1f, Float.NaN, 2f};
        float[] b = {Float.NaN, 1f, 2f};
        float nan = Float.NaN;
        float[][] expected = {{nan, nan, 2f}, {nan, nan, 2f}, {0f, nan, 2f},
            {0f, 0f, 0f}, {0f, 0f, 1f}};
        Binary[] ops = {Binary.MAXIMUM, Binary.MINIMUM, Binary.RELU_GRADIENT, Binary.GREATER,
            Binary.GREATER_EQUAL};
        for (Kernels kernels : Samples.implementations()) {
            for (int i = 0; i < ops.length; i++) {
                float[] wideA = repeated(a, 40);
                float[] out = new float[40];
                kernels.binary(ops[i]).apply(wideA, 0, repeated(b, 40), 0, out, 0, 40);
                Samples.assertSame(repeated(expected[i], 40), out, ops[i].name());
            }
        }
    }

    private static float[] repeated(float[] numbers, int n) {
        float[] all = new float[n];
        for (int i = 0; i < n; i++) {
            all[i] = numbers[i % numbers.length];
        }
        return all;
    }

    @Test
    void whereChooses() {
        for (int n : SIZES) {
            float[] c = Samples.mixed(n + 2, 1);
            float[] a = Samples.mixed(n + 3, 2);
            float[] b = Samples.mixed(n + 4, 3);
            for (Kernels kernels : Samples.implementations()) {
                float[] out = Samples.guarded(n + 9);
                kernels.where(c, 2, a, 3, b, 4, out, 5, n);
                Samples.assertGuarded(out, 5, 5 + n, "where");
                for (int i = 0; i < n; i++) {
                    assertEquals(c[2 + i] != 0f ? a[3 + i] : b[4 + i], out[5 + i], 0f);
                }
            }
        }
    }

    @Test
    void fillFillsOnlyItsStretch() {
        for (Kernels kernels : Samples.implementations()) {
            float[] out = Samples.guarded(30);
            kernels.fill(2f, out, 4, 20);
            Samples.assertGuarded(out, 4, 24, "fill");
            assertEquals(2f, out[4]);
            assertEquals(2f, out[23]);
        }
    }
}
