package org.deepecon.nn.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepecon.autodiff.Program;
import org.deepecon.nn.Losses;
import org.deepecon.nn.Recorded;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every metric against results of Keras, recorded with its version in metrics.json. */
class KerasMetricsTest {
    private static final double FLOAT32 = 2e-6;
    /** Keras multiplies float64 means by a float32 1/n. */
    private static final double FLOAT64 = 2e-7;

    @TestFactory
    Stream<DynamicTest> resultsAreKerass() {
        return Recorded.cases("metrics.json").stream().flatMap(test -> Arrays.stream(DType.values())
                .map(type -> DynamicTest.dynamicTest(test.get("name").asText() + ", " + type,
                        () -> matches(test, type))));
    }

    private static void matches(JsonNode test, DType type) {
        Metric metric = metric(test.get("class").asText(), test.get("config"));
        JsonNode expected = Recorded.expected(test, type);
        JsonNode last = null;
        for (int i = 0; i < test.get("updates").size(); i++) {
            last = test.get("updates").get(i);
            feed(metric, last, type);
            same(metric, expected.get("results").get(i), type);
        }
        metric.reset();
        trace(metric, last, type);
        same(metric, expected.get("reset"), type);
    }

    private static void same(Metric metric, JsonNode expected, DType type) {
        double[] numbers = Recorded.values(expected);
        double size = Math.max(1, Arrays.stream(numbers).map(Math::abs).max().orElse(0));
        double tolerance = type == DType.FLOAT32 ? FLOAT32 : FLOAT64;
        assertThat(metric.results()).containsExactly(numbers, within(tolerance * size));
    }

    private static Tensor part(JsonNode update, String name, DType type) {
        return update.has(name) ? Recorded.input(update.get(name), type) : null;
    }

    private static void feed(Metric metric, JsonNode update, DType type) {
        Tensor weight = part(update, "sample_weight", type);
        Tensor values = part(update, "values", type);
        if (values != null) {
            metric.updateState(values, values, weight);
        } else {
            metric.updateState(part(update, "y_true", type), part(update, "y_pred", type), weight);
        }
    }

    /** The same as {@link #feed}, in a program. */
    private static void trace(Metric metric, JsonNode update, DType type) {
        Tensor yTrue = part(update, update.has("values") ? "values" : "y_true", type);
        Tensor yPred = part(update, update.has("values") ? "values" : "y_pred", type);
        var first = new Placeholder(yTrue.shape(), type);
        var second = new Placeholder(yPred.shape(), type);
        Map<Variable, Tensor> updates = Tracing.of(() ->
                metric.update(first, second, part(update, "sample_weight", type)));
        Program.of(List.of(first, second), List.of(), updates).run(List.of(yTrue, yPred));
    }

    private static Metric metric(String kind, JsonNode config) {
        int k = config.path("k").asInt(5);
        return switch (kind) {
            case "Accuracy" -> Metrics.exactAccuracy();
            case "BinaryAccuracy" ->
                    Metrics.binaryAccuracy(config.path("threshold").asDouble(0.5));
            case "TopKCategoricalAccuracy" -> Metrics.topKCategoricalAccuracy(k);
            case "SparseTopKCategoricalAccuracy" -> Metrics.sparseTopKCategoricalAccuracy(k);
            case "TruePositives", "FalsePositives", "TrueNegatives", "FalseNegatives" ->
                    count((ConfusionCount) Metrics.get(kind), config);
            case "Precision", "Recall" -> rate((ConfusionRate) Metrics.get(kind), config);
            case "AUC" -> auc(config);
            case "F1Score" -> score(Metrics.f1Score(), config);
            case "FBetaScore" -> score(Metrics.fBetaScore(config.path("beta").asDouble(1)), config);
            case "R2Score" -> r2(config);
            case "MeanIoU" -> Metrics.meanIoU(config.get("num_classes").asInt());
            case "IoU" -> Metrics.iou(config.get("num_classes").asInt(),
                    Arrays.stream(numbers(config.get("target_class_ids")))
                            .mapToInt(each -> (int) each).toArray());
            case "BinaryCrossentropy", "CategoricalCrossentropy", "SparseCategoricalCrossentropy" ->
                    crossentropy(kind, config);
            default -> Metrics.get(kind);
        };
    }

    private static double[] numbers(JsonNode node) {
        if (!node.isArray()) {
            return new double[] {node.asDouble()};
        }
        double[] numbers = new double[node.size()];
        Arrays.setAll(numbers, i -> node.get(i).asDouble());
        return numbers;
    }

    private static Metric count(ConfusionCount metric, JsonNode config) {
        return config.has("thresholds") ? metric.thresholds(numbers(config.get("thresholds")))
                : metric;
    }

    private static Metric rate(ConfusionRate metric, JsonNode config) {
        if (config.has("thresholds")) {
            metric.thresholds(numbers(config.get("thresholds")));
        }
        if (config.has("top_k")) {
            metric.topK(config.get("top_k").asInt());
        }
        return config.has("class_id") ? metric.classId(config.get("class_id").asInt()) : metric;
    }

    private static Metric auc(JsonNode config) {
        AUC auc = Metrics.auc().curve(config.path("curve").asText("ROC"))
                .summationMethod(config.path("summation_method").asText("interpolation"))
                .numThresholds(config.path("num_thresholds").asInt(200));
        if (config.has("thresholds")) {
            auc.thresholds(numbers(config.get("thresholds")));
        }
        if (config.path("multi_label").asBoolean()) {
            auc.multiLabel();
        }
        return config.path("from_logits").asBoolean() ? auc.fromLogits() : auc;
    }

    private static Metric score(FBetaScore metric, JsonNode config) {
        if (config.has("threshold")) {
            metric.threshold(config.get("threshold").asDouble());
        }
        return metric.average(text(config, "average", null));
    }

    private static Metric r2(JsonNode config) {
        return Metrics.r2Score().numRegressors(config.path("num_regressors").asInt())
                .classAggregation(text(config, "class_aggregation", "uniform_average"));
    }

    private static String text(JsonNode config, String key, String otherwise) {
        return !config.has(key) ? otherwise
                : config.get(key).isNull() ? null : config.get(key).asText();
    }

    private static Metric crossentropy(String kind, JsonNode config) {
        boolean logits = config.path("from_logits").asBoolean();
        double smoothing = config.path("label_smoothing").asDouble();
        var binary = Losses.binaryCrossentropy().labelSmoothing(smoothing);
        var rows = Losses.categoricalCrossentropy().labelSmoothing(smoothing);
        var sparse = Losses.sparseCategoricalCrossentropy();
        return switch (kind) {
            case "BinaryCrossentropy" -> Metrics.of(logits ? binary.fromLogits() : binary);
            case "CategoricalCrossentropy" -> Metrics.of(logits ? rows.fromLogits() : rows);
            default -> Metrics.of(logits ? sparse.fromLogits() : sparse);
        };
    }
}
