package org.deepecon.tensor.f32.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RandomNumbersTest {
    private static final int N = 1_000_000;
    private final Kernels kernels = BestKernels.simd();

    private static double moment(float[] numbers, int power) {
        double sum = 0;
        for (float x : numbers) {
            sum += Math.pow(x, power);
        }
        return sum / numbers.length;
    }

    @Test
    void evenNumbersHaveTheMomentsOfTheUnitInterval() {
        float[] x = new float[N];
        kernels.uniform(42, 0, x, 0, N);
        for (int power = 1; power <= 4; power++) {
            assertEquals(1.0 / (power + 1), moment(x, power), 2e-3);
        }
        for (float each : x) {
            assertTrue(each >= 0f && each < 1f);
        }
    }

    @Test
    void normalNumbersHaveTheMomentsOfTheBell() {
        float[] x = new float[N];
        kernels.normal(42, 0, x, 0, N);
        double[] expected = {0, 1, 0, 3, 0, 15};
        double[] tolerance = {4e-3, 6e-3, 0.02, 0.05, 0.15, 0.6};
        for (int power = 1; power <= 6; power++) {
            assertEquals(expected[power - 1], moment(x, power), tolerance[power - 1]);
        }
        float[] size = new float[N];
        for (int i = 0; i < N; i++) {
            size[i] = Math.abs(x[i]) > 3f ? 1f : 0f;
        }
        assertEquals(0.0027, moment(size, 1), 3e-4);
    }

    @Test
    void neighboursAreIndependent() {
        float[] x = new float[N];
        kernels.normal(7, 0, x, 0, N);
        double sum = 0;
        for (int i = 1; i < N; i++) {
            sum += x[i] * x[i - 1];
        }
        assertEquals(0, sum / N, 4e-3);
    }

    @Test
    void piecesAreTheWhole() {
        float[] whole = new float[100];
        float[] pieces = new float[103];
        kernels.uniform(3, 1000, whole, 0, 100);
        kernels.uniform(3, 1000, pieces, 3, 37);
        kernels.uniform(3, 1037, pieces, 40, 63);
        assertArrayEquals(whole, Arrays.copyOfRange(pieces, 3, 103));
        kernels.normal(3, 1000, whole, 0, 100);
        kernels.normal(3, 1000, pieces, 3, 37);
        kernels.normal(3, 1037, pieces, 40, 63);
        assertArrayEquals(whole, Arrays.copyOfRange(pieces, 3, 103));
        kernels.normal(4, 1000, pieces, 3, 100);
        assertFalse(Arrays.equals(whole, Arrays.copyOfRange(pieces, 3, 103)));
    }
}
