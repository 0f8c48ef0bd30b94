package org.deepecon.tensor.f32.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolsTest {
    private static final int PIXELS = 20;
    private static final int[] CHANNELS = {1, 3, 4, 8, 15, 16, 17, 32, 33, 64, 70};

    /** Place i covers i % 4 pixels; neighbours overlap. The numbers are few, so that many tie. */
    private static Places places(int channels) {
        int[] starts = new int[9];
        for (int i = 0; i < 8; i++) {
            starts[i + 1] = starts[i] + i % 4;
        }
        return new Places(channels, starts, IntStream.range(0, starts[8])
                .map(i -> i * 3 % PIXELS * channels).toArray());
    }

    private static float[] few(int n, int seed) {
        float[] numbers = Samples.normal(n, seed);
        for (int i = 0; i < n; i++) {
            numbers[i] = Math.round(numbers[i]);
        }
        return numbers;
    }

    @Test
    void theLargestIsFoundAndTheFirstOfThemIsGivenTo() {
        for (int channels : CHANNELS) {
            Places places = places(channels);
            float[] a = few(2 + PIXELS * channels, channels);
            float[] given = Samples.normal(4 + 8 * channels, 7);
            for (Kernels kernels : Samples.implementations()) {
                float[] largest = Samples.guarded(3 + 8 * channels + 5);
                kernels.largest(places, a, 2, largest, 3, 0, 3);
                kernels.largest(places, a, 2, largest, 3, 3, 8);
                Samples.assertGuarded(largest, 3, 3 + 8 * channels, "largest");
                float[] out = Samples.normal(1 + PIXELS * channels, 9);
                float[] expected = out.clone();
                check(places, a, largest, given, expected);
                kernels.giveToLargest(places, a, 2, largest, 3, given, 4, out, 1);
                Samples.assertSame(expected, out, kernels.getClass().getSimpleName() + channels);
            }
        }
    }

    private static void check(Places places, float[] a, float[] largest, float[] given,
            float[] out) {
        for (int i = 0; i < 8 * places.channels(); i++) {
            int place = i / places.channels();
            int c = i % places.channels();
            float most = Float.NEGATIVE_INFINITY;
            int first = -1;
            for (int p = places.starts()[place]; p < places.starts()[place + 1]; p++) {
                if (a[2 + places.pixels()[p] + c] > most) {
                    most = a[2 + places.pixels()[p] + c];
                    first = places.pixels()[p];
                }
            }
            assertEquals(most, largest[3 + i]);
            if (first >= 0) {
                out[1 + first + c] += given[4 + i];
            }
        }
    }
}
