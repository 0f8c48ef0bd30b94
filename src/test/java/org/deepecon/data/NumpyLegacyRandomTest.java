package org.deepecon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected numbers: NumPy 2.4.6, {@code numpy.random.RandomState(seed)}. */
class NumpyLegacyRandomTest {
    @Test
    void uniformNumbersAreNumpys() {
        assertThat(uniform(0)).containsExactly(
                0.5488135039273248, 0.7151893663724195, 0.6027633760716439);
        assertThat(uniform(1)).containsExactly(
                0.417022004702574, 0.7203244934421581, 0.00011437481734488664);
        assertThat(uniform(42)).containsExactly(
                0.3745401188473625, 0.9507143064099162, 0.7319939418114051);
    }

    @Test
    void normalNumbersAreNumpys() {
        assertThat(normal(0)).containsExactly(
                1.764052345967664, 0.4001572083672233, 0.9787379841057392);
        assertThat(normal(42)).containsExactly(
                0.4967141530112327, -0.13826430117118466, 0.6476885381006925);
    }

    @Test
    void laterNumbersAreNumpysToo() {
        var random = new NumpyLegacyRandom(7);
        for (int i = 0; i < 1_000; i++) {
            random.nextDouble();
        }
        assertThat(random.nextDouble()).isEqualTo(0.08378587007198324);
        assertThat(random.nextGaussian()).isEqualTo(-2.325256395999596);
        assertThat(random.nextGaussian()).isEqualTo(0.5142013015609617);
        assertThat(random.nextGaussian()).isEqualTo(-0.575105726475052);
        assertThat(random.normal(3, 2)).isEqualTo(4.694721154174756);
        assertThat(random.uniform(-1, 1)).isEqualTo(-0.20066863336803542);
    }

    @Test
    void shuffleIsNumpys() {
        int[] values = IntStream.range(0, 20).toArray();
        new NumpyLegacyRandom(42).shuffleInPlace(values);
        assertThat(values).containsExactly(
                0, 17, 15, 1, 8, 5, 11, 3, 18, 16, 13, 2, 9, 19, 4, 12, 7, 10, 14, 6);
    }

    private static double[] uniform(int seed) {
        var random = new NumpyLegacyRandom(seed);
        return new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()};
    }

    private static double[] normal(int seed) {
        var random = new NumpyLegacyRandom(seed);
        return new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
    }
}
