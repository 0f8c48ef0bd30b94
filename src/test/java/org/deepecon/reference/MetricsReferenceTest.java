package org.deepecon.reference;

import java.util.stream.Stream;
import org.deepecon.nn.metric.Metric;
import org.deepecon.nn.metric.Metrics;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric after each of two batches, with and without weights, against Keras. */
class MetricsReferenceTest {
    static Stream<Case> cases() {
        return Fixture.cases("metrics").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeras(Case each) {
        var metric = (Metric) FromKeras.make(Metrics.class, each.text("class"),
                each.part("config").json());
        var close = new Close(each, DType.FLOAT32);
        var updates = each.parts("updates");
        for (int i = 0; i < updates.size(); i++) {
            close.hold(after(metric, updates.get(i)), "results", "" + i);
        }
        metric.reset();
        close.hold(after(metric, updates.get(updates.size() - 1)), "reset").check();
    }

    private static double[] after(Metric metric, Case update) {
        Tensor weight = update.has("sample_weight") ? tensor(update, "sample_weight") : null;
        if (update.has("values")) {
            metric.updateState(null, tensor(update, "values"), weight);
        } else {
            metric.updateState(tensor(update, "y_true"), tensor(update, "y_pred"), weight);
        }
        return metric.results();
    }

    private static Tensor tensor(Case update, String key) {
        return Traced.tensor(update.numbers(key), DType.FLOAT32);
    }
}
