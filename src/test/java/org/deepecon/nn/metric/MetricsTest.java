package org.deepecon.nn.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.autodiff.Program;
import org.deepecon.nn.Losses;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Metrics by name, at the prompt and in programs. */
class MetricsTest {
    private static final double[] ROWS = {0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0};
    private static final double[] P = {0.1, 0.8, 0.1, 0.3, 0.6, 0.1, 0.2, 0.2, 0.6, 0.5, 0.3, 0.2};

    private static Tensor rows(DType type, double... values) {
        return Tensor.of(values, Shape.of(values.length / 3, 3), type);
    }

    @TestFactory
    Stream<DynamicTest> programsGatherWhatThePromptGathers() {
        return Metrics.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Tensor yTrue = name.startsWith("sparse") ? Tensor.of(1, 0, 2, 0).as(DType.FLOAT64)
                    : rows(DType.FLOAT64, ROWS);
            Tensor yPred = rows(DType.FLOAT64, P);
            Metric now = Metrics.get(name);
            now.updateState(yTrue, yPred);
            now.updateState(yTrue, yPred);
            assertThat(traced(Metrics.get(name), yTrue, yPred))
                    .containsExactly(now.results(), within(1e-12));
        }));
    }

    /** Two batches, after one that is forgotten. */
    private static double[] traced(Metric metric, Tensor yTrue, Tensor yPred) {
        var first = new Placeholder(yTrue.shape(), yTrue.dtype());
        var second = new Placeholder(yPred.shape(), yPred.dtype());
        Program program = Tracing.of(() -> Program.of(List.of(first, second), List.of(),
                metric.update(first, second, null)));
        program.run(List.of(yTrue, yPred));
        metric.reset();
        program.run(List.of(yTrue, yPred));
        program.run(List.of(yTrue, yPred));
        return metric.results();
    }

    private static double result(String name, Tensor yTrue, Tensor yPred) {
        Metric metric = Metrics.get(name);
        metric.updateState(yTrue, yPred);
        return metric.result();
    }

    @Test
    void accuracyIsChosenByShape() {
        Tensor p = rows(DType.FLOAT32, P);
        for (String name : new String[] {"accuracy", "acc"}) {
            assertThat(result(name, rows(DType.FLOAT32, ROWS), p)).isEqualTo(0.75);
            assertThat(result(name, Tensor.of(1, 1, 2, 1), p)).isEqualTo(0.75);
            assertThat(result(name, Tensor.of(1, 1, 2, 1).reshape(4, 1), p)).isEqualTo(0.75);
            assertThat(result(name, Tensor.of(1, 0, 1, 1), Tensor.of(0.7, 0.6, 0.9, 0.4)
                    .reshape(4, 1))).isEqualTo(0.5);
        }
    }

    @Test
    void metricsAreShownUnderTheNameTheyWereAskedFor() {
        for (String name : new String[] {"acc", "mse", "MAE", "MeanSquaredError", "auc", "huber"}) {
            assertThat(Metrics.get(name).name()).isEqualTo(name);
        }
        assertThat(Metrics.meanIoU(3).name()).isEqualTo("mean_io_u");
        assertThat(Metrics.logCoshError().name()).isEqualTo("logcosh");
        assertThatThrownBy(() -> Metrics.get("acuracy")).hasMessageContaining("\"accuracy\"");
    }

    @Test
    void directionsAreKerass() {
        for (String up : new String[] {"accuracy", "auc", "precision", "recall", "f1_score",
            "r2_score", "cosine_similarity", "top_k_categorical_accuracy"}) {
            assertThat(Metrics.get(up).direction()).as(up).isEqualTo(Direction.UP);
        }
        for (String down : new String[] {"mse", "rmse", "mae", "bce", "poisson", "kl_divergence",
            "hinge", "log_cosh_error"}) {
            assertThat(Metrics.get(down).direction()).as(down).isEqualTo(Direction.DOWN);
        }
        assertThat(Metrics.get("true_positives").direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(Metrics.of("mine", (y, p) -> p).direction()).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void aMeanWeighsBatchesByTheirSamples() {
        Metric mae = Metrics.get("mae");
        mae.updateState(Tensor.zeros(3, 2), Tensor.ones(3, 2));
        mae.updateState(Tensor.zeros(1, 2), Tensor.full(5, Shape.of(1, 2), DType.FLOAT32));
        assertThat(mae.result()).isCloseTo(2, within(1e-6));
        mae.reset();
        assertThat(mae.result()).isZero();
        mae.updateState(Tensor.zeros(2, 2), Tensor.of(new double[][] {{1, 1}, {7, 7}}),
                Tensor.of(3, 1));
        assertThat(mae.result()).isCloseTo(10.0 / 4, within(1e-6));
    }

    @Test
    void countsOfASmallTable() {
        Tensor y = Tensor.of(1, 1, 1, 0, 0, 0, 0);
        Tensor p = Tensor.of(0.9, 0.6, 0.2, 0.7, 0.5, 0.1, 0.3);
        assertThat(result("true_positives", y, p)).isEqualTo(2);
        assertThat(result("false_positives", y, p)).isEqualTo(1);
        assertThat(result("true_negatives", y, p)).isEqualTo(3);
        assertThat(result("false_negatives", y, p)).isEqualTo(1);
        assertThat(result("precision", y, p)).isCloseTo(2.0 / 3, within(1e-7));
        assertThat(result("recall", y, p)).isCloseTo(2.0 / 3, within(1e-7));
        assertThat(result("auc", y, p)).isCloseTo(8.0 / 12, within(1e-6));
    }

    @Test
    void largestPredictionsAreTakenInOrderOfTheirClassesAtATie() {
        Metric precision = Metrics.precision().topK(2);
        precision.updateState(Tensor.of(new double[][] {{0, 1, 1}}),
                Tensor.of(new double[][] {{0.4, 0.4, 0.4}}));
        assertThat(precision.result()).isEqualTo(0.5);
    }

    @Test
    void nothingSeenGivesZeroOfTheRightLength() {
        assertThat(Metrics.recall().thresholds(0.2, 0.8).results()).containsExactly(0, 0);
        assertThat(Metrics.auc().result()).isZero();
        assertThat(Metrics.meanIoU(4).result()).isZero();
    }

    @Test
    void lossesWithSettingsAreMetricsToo() {
        Tensor y = Tensor.of(1, 0);
        Tensor x = Tensor.of(new double[][] {{2, 1}, {0, 3}});
        Metric plain = Metrics.sparseCategoricalCrossentropy().fromLogits();
        Metric wrapped = Metrics.of(Losses.sparseCategoricalCrossentropy().fromLogits());
        plain.updateState(y, x);
        wrapped.updateState(y, x);
        double expected = (Math.log1p(Math.E) + Math.log1p(Math.exp(3))) / 2;
        assertThat(plain.result()).isCloseTo(expected, within(1e-6)).isEqualTo(wrapped.result());
    }

    @Test
    void settingsOutOfRangeAreRejected() {
        assertThatThrownBy(() -> Metrics.precision().thresholds(1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> Metrics.precision().topK(0)).hasMessageContaining("got 0");
        assertThatThrownBy(() -> Metrics.auc().numThresholds(1)).hasMessageContaining("got 1");
        assertThatThrownBy(() -> Metrics.auc().curve("POC")).hasMessageContaining("[roc, pr]");
        assertThatThrownBy(() -> Metrics.f1Score().average("mean"))
                .hasMessageContaining("[micro, macro, weighted]");
        assertThatThrownBy(() -> Metrics.fBetaScore(0)).hasMessageContaining("got 0.0");
        assertThatThrownBy(() -> Metrics.iou(3, 3)).hasMessageContaining("0 to 2");
        assertThatThrownBy(() -> Metrics.r2Score().numRegressors(-1)).hasMessageContaining("-1");
    }

    @Test
    void shapesThatDoNotFitAreRejected() {
        assertThatThrownBy(() -> result("f1_score", Tensor.of(1, 0), Tensor.zeros(2, 3)))
                .hasMessageContaining("oneHot");
        assertThatThrownBy(() -> result("categorical_accuracy", Tensor.of(1, 0),
                Tensor.zeros(2, 3))).hasMessageContaining("sparse_categorical_accuracy");
        Metric classOf = Metrics.recall().classId(4);
        assertThatThrownBy(() -> classOf.updateState(Tensor.zeros(2, 3), Tensor.zeros(2, 3)))
                .hasMessageContaining("classId(4)");
    }

    @Test
    void oneMetricServesOneType() {
        Metric mae = Metrics.get("mae");
        mae.updateState(Tensor.zeros(2, 1), Tensor.ones(2, 1));
        assertThatThrownBy(() -> mae.updateState(rows(DType.FLOAT64, ROWS), rows(DType.FLOAT64, P)))
                .hasMessageContaining("float32").hasMessageContaining("float64");
    }
}
