package org.deepecon.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deepecon.autodiff.Autodiff;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationsTest {
    private static final double[] POINTS = {-2, -0.5, 0, 0.5, 2};
    private static final double[] SMOOTH_POINTS = {-3.3, -1.7, -0.8, -0.3, 0.2, 0.7, 1.6, 3.4};
    private static final double STEP = 1e-5;

    static Stream<String> names() {
        return Activations.byName().names().stream().filter(name -> !name.equals("threshold"));
    }

    private static Tensor doubles(double... values) {
        return Tensor.of(values, Shape.of(values.length), DType.FLOAT64);
    }

    /** Recorded from Keras 3.15.1. */
    @ParameterizedTest
    @CsvSource({
        "elu, -0.864665, -0.393469, 0, 0.5, 2",
        "selu, -1.520167, -0.691758, 0, 0.525351, 2.101402",
        "gelu, -0.0455, -0.154269, 0, 0.345731, 1.9545",
        "silu, -0.238406, -0.18877, 0, 0.31123, 1.761594",
        "swish, -0.238406, -0.18877, 0, 0.31123, 1.761594",
        "softplus, 0.126928, 0.474077, 0.693147, 0.974077, 2.126928",
        "hard_sigmoid, 0.166667, 0.416667, 0.5, 0.583333, 0.833333",
        "mish, -0.252501, -0.220744, 0, 0.375245, 1.943959",
        "leaky_relu, -0.4, -0.1, 0, 0.5, 2",
        "hard_tanh, -1, -0.5, 0, 0.5, 1",
        "soft_shrink, -1.5, 0, 0, 0, 1.5",
        "hard_shrink, -2, 0, 0, 0, 2",
        "relu6, 0, 0, 0, 0.5, 2",
        "linear, -2, -0.5, 0, 0.5, 2"})
    void equalsKeras(String name, double a, double b, double c, double d, double e) {
        double[] found = Activations.get(name).apply(Tensor.of(POINTS)).toDoubles();
        assertThat(found).containsExactly(new double[] {a, b, c, d, e}, within(1e-6));
    }

    @Test
    void softmaxEqualsKeras() {
        assertThat(Activations.SOFTMAX.apply(Tensor.of(1, 2, 3)).toDoubles())
                .containsExactly(new double[] {0.090031, 0.244728, 0.665241}, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("names")
    void derivativeMatchesDifferences(String name) {
        UnaryOperator<Tensor> function = weighted(Activations.get(name));
        double[] found = Autodiff.grad(function).apply(doubles(SMOOTH_POINTS)).toDoubles();
        for (int i = 0; i < found.length; i++) {
            double[] at = SMOOTH_POINTS.clone();
            at[i] += STEP;
            double above = function.apply(doubles(at)).sum().item();
            at[i] -= 2 * STEP;
            double below = function.apply(doubles(at)).sum().item();
            assertThat(found[i]).isCloseTo((above - below) / (2 * STEP), within(1e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void secondDerivativeMatchesDifferences(String name) {
        var first = Autodiff.grad(weighted(Activations.get(name)));
        double[] found = Autodiff.grad(first).apply(doubles(SMOOTH_POINTS)).toDoubles();
        for (int i = 0; i < found.length; i++) {
            double[] at = SMOOTH_POINTS.clone();
            at[i] += STEP;
            double above = first.apply(doubles(at)).sum().item();
            at[i] -= 2 * STEP;
            double below = first.apply(doubles(at)).sum().item();
            assertThat(found[i]).isCloseTo((above - below) / (2 * STEP), within(1e-7));
        }
    }

    /** Different weights of the numbers, so that a softmax has a derivative. */
    private static UnaryOperator<Tensor> weighted(Activation activation) {
        return x -> {
            Tensor y = activation.apply(x);
            double[] weights = Arrays.copyOf(
                    new double[] {0.3, -1.1, 0.7, 1.9, -0.4, 1.3, -0.9, 0.6}, y.size());
            return y.times(Tensor.of(weights, y.shape(), y.dtype()));
        };
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingOverflows(String name) {
        Activation activation = Activations.get(name);
        Tensor far = Tensor.of(-80, -1000, 80, name.equals("exponential") ? 1 : 1000);
        assertThat(Arrays.stream(activation.apply(far).toDoubles())).allMatch(Double::isFinite);
        assertThat(Arrays.stream(Autodiff.grad(activation::apply).apply(far).toDoubles()))
                .allMatch(Double::isFinite);
    }

    @ParameterizedTest
    @MethodSource("names")
    void notANumberStays(String name) {
        Tensor x = Tensor.of(Double.NaN, Double.NaN);
        assertThat(Arrays.stream(Activations.get(name).apply(x).toDoubles()))
                .allMatch(y -> Double.isNaN(y));
    }

    @Test
    void derivativesAtTheKinks() {
        assertThat(derivativeAtZero(Activations.ELU)).isEqualTo(1);
        assertThat(derivativeAtZero(Activations.RELU)).isZero();
        assertThat(derivativeAtZero(Activations.LEAKY_RELU)).isEqualTo(1);
        assertThat(derivativeAtZero(Activations.elu(0.5))).isEqualTo(0.5);
    }

    private static double derivativeAtZero(Activation activation) {
        return Autodiff.grad(activation::apply).apply(Tensor.of(0.0)).item();
    }

    @Test
    void reluWithAllItsNumbers() {
        Activation relu = Activations.relu(0.1, 1.5, 0.3);
        assertThat(relu.apply(doubles(-1, 0.2, 0.4, 1, 2)).toDoubles())
                .containsExactly(new double[] {-0.13, -0.01, 0.4, 1, 1.5}, within(1e-12));
    }

    @Test
    void softmaxAlongAnyAxisSumsToOne() {
        Tensor x = Tensor.linspace(-3, 5, 24).reshape(2, 3, 4);
        assertThat(Activations.softmax(1).apply(x).sum(1).toDoubles())
                .containsExactly(Tensor.ones(8).toDoubles(), within(1e-6));
        assertThat(Activations.logSoftmax(1).apply(x).toDoubles()).containsExactly(
                Activations.softmax(1).apply(x).log().toDoubles(), within(1e-5));
    }

    /** Martins and Astudillo 2016: for two numbers it is a line between −1 and 1. */
    @Test
    void sparsemaxOfTwoNumbers() {
        for (double t : new double[] {-2, -1, -0.4, 0, 0.3, 1, 5}) {
            double expected = Math.min(1, Math.max(0, (t + 1) / 2));
            assertThat(Activations.SPARSEMAX.apply(doubles(t, 0)).toDoubles())
                    .containsExactly(new double[] {expected, 1 - expected}, within(1e-12));
        }
    }

    @Test
    void sparsemaxAlongAnyAxis() {
        Tensor x = doubles(0.1, 2, 1.5, 0.3, -1, 0.3, 1.1, 1.1, 1.1, 4, 0.2, 0.9).reshape(3, 4);
        Tensor rows = Activations.SPARSEMAX.apply(x);
        assertThat(rows.sum(-1).toDoubles()).containsExactly(new double[] {1, 1, 1}, within(1e-12));
        assertThat(rows.toRows()[0])
                .containsExactly(new double[] {0, 0.75, 0.25, 0}, within(1e-12));
        assertThat(Activations.sparsemax(0).apply(x.transpose()).transpose().toDoubles())
                .isEqualTo(rows.toDoubles());
    }

    @Test
    void gluHalvesTheAxis() {
        assertThat(Activations.GLU.apply(doubles(3, -2, 0, 0).reshape(1, 4)).toDoubles())
                .containsExactly(1.5, -1);
        assertThatThrownBy(() -> Activations.GLU.apply(Tensor.zeros(2, 3)))
                .isInstanceOf(ShapeException.class).hasMessageContaining("even")
                .hasMessageContaining("(2, 3)");
    }

    @Test
    void geluByTanhIsClose() {
        Tensor x = doubles(-3, -1, 0.5, 2);
        assertThat(Activations.gelu(true).apply(x).toDoubles())
                .containsExactly(Activations.GELU.apply(x).toDoubles(), within(5e-4));
    }

    @Test
    void logitsAreFoundBehindSoftmaxAndSigmoidOnly() {
        var x = new Placeholder(Shape.of(2, 3), DType.FLOAT32);
        assertThat(Activations.logitsOf(Activations.SOFTMAX.apply(x))).containsSame(x);
        assertThat(Activations.logitsOf(Activations.SIGMOID.apply(x))).containsSame(x);
        assertThat(Activations.logitsOf(Activations.softmax(0).apply(x))).isEmpty();
        assertThat(Activations.logitsOf(Activations.SOFTMAX.apply(x).times(2))).isEmpty();
        assertThat(Activations.logitsOf(x)).isEmpty();
        assertThat(Activations.logitsOf(Activations.SOFTMAX.apply(Tensor.ones(2, 3)))).isEmpty();
    }

    @Test
    void namesAreKerass() {
        assertThat(List.of("ReLU", "hard_swish", "log_sigmoid", "LogSoftmax", "tanh"))
                .allMatch(Activations.byName()::has);
        assertThat(names()).allSatisfy(name ->
                assertThat(Activations.get(name).name()).isIn(name, "silu", "hard_silu"));
        assertThatThrownBy(() -> Activations.get("rellu")).hasMessageContaining("\"relu\"");
        assertThatThrownBy(() -> Activations.get("threshold"))
                .hasMessageContaining("Activations.threshold(threshold, value)");
        assertThat(Activations.threshold(1, -7).apply(doubles(0.5, 2)).toDoubles())
                .containsExactly(-7, 2);
    }
}
