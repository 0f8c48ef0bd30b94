package org.deepecon.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitializersTest {
    private static final Shape LARGE = Shape.of(300, 200);

    private static double[] made(Initializer initializer, int... dims) {
        return initializer.make(Shape.of(dims), DType.FLOAT32, new RandomSource(5)).toDoubles();
    }

    private static double deviation(double... values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average()
                .orElseThrow());
    }

    /** Deviation and limit by the formulas of the papers, at a kernel of 300 inputs, 200 units. */
    @ParameterizedTest
    @CsvSource({
        "glorot_uniform, 500, 6, true", "glorot_normal, 500, 2, false",
        "he_uniform, 300, 6, true", "he_normal, 300, 2, false",
        "lecun_uniform, 300, 3, true", "lecun_normal, 300, 1, false",
        "variance_scaling, 300, 1, false"})
    void varianceFollowsTheFan(String name, double fan, double factor, boolean uniform) {
        double[] values = made(Initializers.get(name), 300, 200);
        double deviation = Math.sqrt(factor / fan / (uniform ? 3 : 1));
        double limit = uniform ? Math.sqrt(factor / fan) : 2 * deviation / 0.87962566103423978;
        assertThat(deviation(values)).isCloseTo(deviation, within(0.01 * deviation));
        assertThat(Arrays.stream(values).average().orElseThrow())
                .isCloseTo(0, within(0.02 * deviation));
        assertThat(Arrays.stream(values).map(Math::abs).max().orElseThrow())
                .isBetween(0.99 * limit, 1.000001 * limit);
    }

    @ParameterizedTest
    @CsvSource({"random_normal, 0.05, 10", "normal, 0.05, 10", "truncated_normal, 0.04398, 0.1",
        "random_uniform, 0.0288675, 0.05", "uniform, 0.0288675, 0.05"})
    void plainRandomNumbers(String name, double deviation, double limit) {
        double[] values = made(Initializers.get(name), 300, 200);
        assertThat(deviation(values)).isCloseTo(deviation, within(0.01 * deviation));
        assertThat(Arrays.stream(values).map(Math::abs).max().orElseThrow())
                .isLessThanOrEqualTo(limit * 1.000001);
    }

    @Test
    void convolutionKernelsCountTheWindow() {
        double[] values = made(Initializers.heNormal(), 3, 3, 16, 32);
        assertThat(deviation(values)).isCloseTo(Math.sqrt(2.0 / (9 * 16)), within(0.004));
        double[] outgoing = made(Initializers.varianceScaling(2, FanMode.FAN_OUT,
                Distribution.UNTRUNCATED_NORMAL), 3, 3, 16, 32);
        assertThat(deviation(outgoing)).isCloseTo(Math.sqrt(2.0 / (9 * 32)), within(0.002));
    }

    @Test
    void fixedValues() {
        assertThat(made(Initializers.get("zeros"), 2)).containsExactly(0, 0);
        assertThat(made(Initializers.get("one"), 2)).containsExactly(1, 1);
        assertThat(made(Initializers.constant(0.5), 2)).containsExactly(0.5, 0.5);
        assertThat(made(Initializers.identity(3), 2, 3)).containsExactly(3, 0, 0, 0, 3, 0);
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "9, 4", "4, 9", "1, 5"})
    void orthogonalMatrix(int rows, int columns) {
        Tensor q = Initializers.orthogonal(2).make(Shape.of(rows, columns), DType.FLOAT64,
                new RandomSource(3));
        Tensor product = rows < columns ? q.matmul(q.transpose()) : q.transpose().matmul(q);
        int n = Math.min(rows, columns);
        assertThat(product.toDoubles()).containsExactly(
                Tensor.eye(n).as(DType.FLOAT64).times(4).toDoubles(), within(1e-13));
    }

    @Test
    void orthogonalOfMoreAxesIsReadAsMatrix() {
        Tensor q = Initializers.orthogonal().make(Shape.of(2, 3, 4), DType.FLOAT64,
                new RandomSource(3)).reshape(6, 4);
        assertThat(q.transpose().matmul(q).toDoubles())
                .containsExactly(Tensor.eye(4).as(DType.FLOAT64).toDoubles(), within(1e-13));
    }

    @Test
    void ownSeedMakesTheSameNumbersEachTime() {
        var random = new RandomSource(1);
        Initializer free = Initializers.heNormal();
        Initializer seeded = Initializers.heNormal().seed(7);
        assertThat(free.make(LARGE, DType.FLOAT32, random).toDoubles())
                .isNotEqualTo(free.make(LARGE, DType.FLOAT32, random).toDoubles());
        assertThat(seeded.make(LARGE, DType.FLOAT32, random).toDoubles())
                .isEqualTo(seeded.make(LARGE, DType.FLOAT32, new RandomSource(2)).toDoubles());
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> Initializers.get("he_norml"))
                .hasMessageContaining("\"he_normal\"");
        assertThatThrownBy(() -> Initializers.randomNormal(0, -1))
                .hasMessage("RandomNormal: expected a finite mean and stddev ≥ 0, got mean 0.0 and"
                        + " stddev -1.0.");
        assertThatThrownBy(() -> Initializers.randomUniform(1, 0))
                .hasMessageContaining("from ≤ to");
        assertThatThrownBy(() -> made(Initializers.orthogonal(), 3)).hasMessageContaining("(3,)");
        assertThatThrownBy(() -> made(Initializers.identity(1), 3)).hasMessageContaining("(3,)");
        assertThatThrownBy(() -> Initializers.varianceScaling(0, FanMode.FAN_IN,
                Distribution.UNIFORM)).hasMessageContaining("positive");
    }
}
