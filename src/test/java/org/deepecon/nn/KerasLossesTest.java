package org.deepecon.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deepecon.autodiff.Autodiff;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every loss against values and gradients of Keras, recorded with its version in losses.json. */
class KerasLossesTest {
    private static final double FLOAT32 = 1e-5;
    /** Keras multiplies float64 means by a float32 1/n. */
    private static final double FLOAT64 = 1e-7;

    @TestFactory
    Stream<DynamicTest> valuesAndGradientsAreKerass() {
        return Recorded.cases("losses.json").stream().flatMap(test -> Arrays.stream(DType.values())
                .map(type -> DynamicTest.dynamicTest(test.get("name").asText() + ", " + type,
                        () -> matches(test, type))));
    }

    private static void matches(JsonNode test, DType type) {
        Loss loss = loss(test.get("class").asText(), test.get("config"));
        Tensor yTrue = Recorded.input(test.get("y_true"), type);
        Tensor weight = test.has("sample_weight")
                ? Recorded.input(test.get("sample_weight"), type) : null;
        UnaryOperator<Tensor> value = yPred -> loss.of(yTrue, yPred, weight);
        Tensor yPred = Recorded.input(test.get("y_pred"), type);
        JsonNode expected = Recorded.expected(test, type);
        same(Autodiff.compile(value).apply(yPred), expected.get("value"), type);
        same(value.apply(yPred), expected.get("value"), type);
        same(Autodiff.grad(value).apply(yPred), expected.get("gradient"), type);
    }

    private static void same(Tensor actual, JsonNode expected, DType type) {
        double[] numbers = Recorded.values(expected);
        double largest = Arrays.stream(numbers).map(Math::abs).max().orElse(0);
        double tolerance = (type == DType.FLOAT32 ? FLOAT32 : FLOAT64) * Math.max(largest, 1e-3);
        assertThat(actual.toDoubles()).containsExactly(numbers, within(tolerance));
    }

    private static Loss loss(String kind, JsonNode config) {
        Loss loss = switch (kind) {
            case "Huber" -> Losses.huber(config.path("delta").asDouble(1));
            case "CosineSimilarity" -> Losses.cosineSimilarity(config.path("axis").asInt(-1));
            case "BinaryCrossentropy" -> binary(config);
            case "CategoricalCrossentropy" -> categorical(config);
            case "SparseCategoricalCrossentropy" -> sparse(config);
            case "BinaryFocalCrossentropy" -> binaryFocal(config);
            case "CategoricalFocalCrossentropy" -> categoricalFocal(config);
            default -> Losses.get(kind);
        };
        return config.has("reduction") ? loss.reduction(config.get("reduction").asText()) : loss;
    }

    private static boolean logits(JsonNode config) {
        return config.path("from_logits").asBoolean();
    }

    private static double smoothing(JsonNode config) {
        return config.path("label_smoothing").asDouble();
    }

    private static Loss binary(JsonNode config) {
        var loss = Losses.binaryCrossentropy().labelSmoothing(smoothing(config));
        return logits(config) ? loss.fromLogits() : loss;
    }

    private static Loss categorical(JsonNode config) {
        var loss = Losses.categoricalCrossentropy().labelSmoothing(smoothing(config));
        return logits(config) ? loss.fromLogits() : loss;
    }

    private static Loss sparse(JsonNode config) {
        var loss = Losses.sparseCategoricalCrossentropy();
        loss = logits(config) ? loss.fromLogits() : loss;
        return config.has("ignore_class") ? loss.ignoreClass(config.get("ignore_class").asInt())
                : loss;
    }

    private static Loss binaryFocal(JsonNode config) {
        var loss = Losses.binaryFocalCrossentropy().labelSmoothing(smoothing(config))
                .alpha(config.path("alpha").asDouble(0.25))
                .gamma(config.path("gamma").asDouble(2));
        loss = logits(config) ? loss.fromLogits() : loss;
        return config.path("apply_class_balancing").asBoolean() ? loss.applyClassBalancing() : loss;
    }

    private static Loss categoricalFocal(JsonNode config) {
        var loss = Losses.categoricalFocalCrossentropy().labelSmoothing(smoothing(config))
                .alpha(config.path("alpha").asDouble(0.25))
                .gamma(config.path("gamma").asDouble(2));
        return logits(config) ? loss.fromLogits() : loss;
    }
}
