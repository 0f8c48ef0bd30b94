package org.deepecon.tensor.f32.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Numbers for tests, and comparisons of results. */
final class Samples {
    static final int[] SIZES = {0, 1, 4, 6, 13, 16, 17, 64, 207, 4098};
    /** Stands where no kernel may write. */
    static final float GUARD = 12345.5f;
    static final float[] SPECIAL = {0f, -0f, 1f, -1f, Float.NaN, Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MIN_NORMAL,
        Float.MAX_VALUE, -Float.MAX_VALUE, 88.7f, 88.8f, -87f, -100f, -104f, 1e-20f, -1e-20f,
        0.925f, 4f, 9.5f, -18f, 65536f, 70000f, 1e10f, 2.5f, -2.5f, 1e-4f, 0.6931472f, 1.5707964f};

    private Samples() {
    }

    /** All implementations; the first is the plain one. */
    static List<Kernels> implementations() {
        return List.of(new PlainKernels(), BestKernels.simd());
    }

    static float[] normal(int n, long seed) {
        var random = new Random(seed);
        var numbers = new float[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    /** Ordinary numbers of all sizes with special ones in between. */
    static float[] mixed(int n, long seed) {
        float[] numbers = normal(n, seed);
        for (int i = 0; i < n; i++) {
            numbers[i] *= i % 3 == 0 ? 10f : 1f;
            if (i % 5 == 2) {
                numbers[i] = SPECIAL[(int) ((i / 5 + seed) % SPECIAL.length)];
            }
        }
        return numbers;
    }

    static float[] guarded(int n) {
        var numbers = new float[n];
        Arrays.fill(numbers, GUARD);
        return numbers;
    }

    /** Equal as numbers, or both NaN. */
    static void assertSame(float[] expected, float[] actual, String what) {
        for (int i = 0; i < expected.length; i++) {
            if (expected[i] != actual[i]
                    && (expected[i] == expected[i] || actual[i] == actual[i])) {
                assertEquals(expected[i], actual[i], what + " at " + i);
            }
        }
    }

    /** Nothing but out[from, to) was written. */
    static void assertGuarded(float[] out, int from, int to, String what) {
        for (int i = 0; i < out.length; i++) {
            if (i < from || i >= to) {
                assertEquals(GUARD, out[i], what + " wrote at " + i);
            }
        }
    }
}
