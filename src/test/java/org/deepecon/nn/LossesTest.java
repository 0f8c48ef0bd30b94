package org.deepecon.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The losses by name, against numbers of Keras 3.15.1 on JAX. */
class LossesTest {
    private static final double[] Y = {0, 1, 0, 1, 0, 0};
    private static final double[] P = {0.1, 0.8, 0.1, 0.6, 0.3, 0.1};
    private static final Map<String, Double> GOLDEN = Map.ofEntries(
            Map.entry("categorical_crossentropy", 0.3669845),
            Map.entry("mse", 0.0533333), Map.entry("mae", 0.2), Map.entry("huber", 0.0266667),
            Map.entry("kld", 0.3669818), Map.entry("cosine_similarity", -0.9346918),
            Map.entry("hinge", 0.8666667), Map.entry("log_cosh", 0.0261896),
            Map.entry("poisson", 0.4556615), Map.entry("bce", 0.2344543),
            Map.entry("msle", 0.0261635), Map.entry("mape", 100_000_016.0),
            Map.entry("squared_hinge", 0.92), Map.entry("categorical_hinge", 0.5),
            Map.entry("dice", 0.3), Map.entry("tversky", 0.3));

    private static Tensor rows(DType type, double... values) {
        return Tensor.of(values, Shape.of(values.length / 3, 3), type);
    }

    @TestFactory
    Stream<DynamicTest> goldenNumbers() {
        return GOLDEN.entrySet().stream().flatMap(each -> Stream.of(DType.values())
                .map(type -> DynamicTest.dynamicTest(each.getKey() + " " + type, () ->
                        assertThat(Losses.get(each.getKey()).of(rows(type, Y), rows(type, P))
                                .item()).isCloseTo(each.getValue(),
                                within(2e-7 * Math.max(1, each.getValue()))))));
    }

    @Test
    void sparseCrossentropyEqualsTheCategorical() {
        Tensor labels = Tensor.of(1, 0);
        assertThat(Losses.get("sparse_categorical_crossentropy")
                .of(labels, rows(DType.FLOAT32, P)).item()).isCloseTo(0.3669845, within(1e-6));
    }

    @Test
    void crossentropyIsChosenByShape() {
        Tensor p = rows(DType.FLOAT32, P);
        double expected = 0.3669845;
        assertThat(Losses.get("crossentropy").of(rows(DType.FLOAT32, Y), p).item())
                .isCloseTo(expected, within(1e-6));
        assertThat(Losses.get("ce").of(Tensor.of(1, 0), p).item())
                .isCloseTo(expected, within(1e-6));
        assertThat(Losses.get("ce").of(Tensor.of(1, 0), Tensor.of(new double[][] {{0.8}, {0.3}}))
                .item()).isCloseTo(-(Math.log(0.8) + Math.log(0.7)) / 2, within(1e-6));
    }

    @Test
    void namesAreKerasSpellingsInAnyCase() {
        for (String name : new String[] {"MSE", "MeanSquaredError", "mean_squared_error"}) {
            assertThat(Losses.get(name).name()).isEqualTo("mean_squared_error");
        }
        assertThat(Losses.names()).hasSizeGreaterThan(20);
        assertThatThrownBy(() -> Losses.get("mean_square_error"))
                .hasMessageContaining("Did you mean \"mean_squared_error\"");
    }

    @Test
    void ownFunctionMayGiveSamplesOrASingleNumber() {
        Tensor y = Tensor.of(1, 2, 3);
        Tensor p = Tensor.of(new double[][] {{2}, {2}, {5}});
        Loss cubes = Losses.of("cubes", (a, b) -> b.minus(a).abs().pow(3));
        assertThat(cubes.of(y, p).item()).isCloseTo(3, within(1e-6));
        assertThat(Losses.of((a, b) -> b.minus(a).max()).of(y, p).item()).isEqualTo(2);
    }

    @Test
    void targetsOfAnotherShapeAreRejectedNotRepeated() {
        Tensor p = Tensor.zeros(32, 10);
        assertThatThrownBy(() -> Losses.get("mse").of(Tensor.zeros(32, 1), p))
                .hasMessageContaining("expected targets (32, 10)").hasMessageContaining("(32, 1)");
        assertThatThrownBy(() -> Losses.get("categorical_crossentropy").of(Tensor.zeros(32), p))
                .hasMessageContaining("(32, 10)").hasMessageContaining("got (32,)")
                .hasMessageContaining("sparse_categorical_crossentropy")
                .hasMessageContaining("oneHot(10)");
        assertThatThrownBy(() -> Losses.get("sparse_categorical_crossentropy").of(p, p))
                .hasMessageContaining("expected labels (32,)")
                .hasMessageContaining("\"categorical_crossentropy\"");
    }

    @Test
    void settingsOutOfRangeAreRejected() {
        assertThatThrownBy(() -> Losses.huber(0)).hasMessageContaining("delta above 0, got 0.0");
        assertThatThrownBy(() -> Losses.binaryCrossentropy().labelSmoothing(1.5))
                .hasMessageContaining("from 0 to 1, got 1.5");
        assertThatThrownBy(() -> Losses.binaryFocalCrossentropy().gamma(-1))
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> Losses.tversky(-1, 1)).hasMessageContaining("-1.0");
    }
}
