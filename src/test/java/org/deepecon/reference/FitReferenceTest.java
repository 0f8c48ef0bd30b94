package org.deepecon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepecon.model.FitOptions;
import org.deepecon.model.History;
import org.deepecon.model.Logs;
import org.deepecon.model.Model;
import org.deepecon.model.RunOptions;
import org.deepecon.tensor.DType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole fits without shuffling: history, evaluation and prediction, against Keras. */
class FitReferenceTest {
    private static final double TOLERANCE = 1e-4;
    private static final int ROWS = 26;
    private static final int EVALUATE_BATCH = 8;
    private static final int PREDICTED = 5;

    static Stream<Case> cases() {
        return Fixture.cases("fit").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeras(Case each) {
        Model model = Networks.compiled(each, DType.FLOAT32);
        int rows = each.has("validation_rows")
                ? each.json().get("validation_rows").get(0).intValue() : ROWS;
        History history = model.fit(Networks.data(each, "x", 0, rows, DType.FLOAT32),
                Networks.data(each, "y", 0, rows, DType.FLOAT32), options(each, rows));
        Case keras = each.expected(Numbers.Precision.FLOAT32);
        assertThat(history.history().keySet())
                .containsExactlyElementsOf(keras.named("history").keySet());
        assertThat(history.epoch())
                .containsExactlyElementsOf(list(keras.json().get("epoch")));
        var close = new Close(each, DType.FLOAT32, TOLERANCE);
        history.history().forEach((name, values) -> close.hold(
                values.stream().mapToDouble(x -> x).toArray(), "history", name));
        evaluate(each, model, close);
        close.check();
    }

    private static FitOptions options(Case each, int rows) {
        var options = (FitOptions) Setter.set(FitOptions.fit().verbose(0),
                each.part("fit").json(), List.of("class_weight"));
        JsonNode weights = each.part("fit").json().get("class_weight");
        if (weights != null) {
            Map<Integer, Double> byClass = new HashMap<>();
            weights.properties().forEach(one -> byClass.put(Integer.parseInt(one.getKey()),
                    one.getValue().doubleValue()));
            options.classWeight(byClass);
        }
        if (each.has("sample_weight")) {
            options.sampleWeight(Traced.tensor(each.numbers("sample_weight").rows(0, rows),
                    DType.FLOAT32));
        }
        if (rows < ROWS) {
            options.validationData(Networks.data(each, "x", rows, ROWS, DType.FLOAT32),
                    Networks.data(each, "y", rows, ROWS, DType.FLOAT32));
        }
        each.parts("callbacks").forEach(one -> options.callbacks(FromKeras.callback(one)));
        return options;
    }

    private static void evaluate(Case each, Model model, Close close) {
        RunOptions options = RunOptions.evaluate().verbose(0).batchSize(EVALUATE_BATCH);
        if (each.has("sample_weight")) {
            options.sampleWeight(Traced.tensor(each.numbers("sample_weight"), DType.FLOAT32));
        }
        Object x = Networks.data(each, "x", 0, ROWS, DType.FLOAT32);
        Logs logs = model.evaluate(x, Networks.data(each, "y", 0, ROWS, DType.FLOAT32), options);
        Map<String, Numbers> keras =
                each.expected(Numbers.Precision.FLOAT32).named("evaluate");
        keras.keySet().forEach(name ->
                close.hold(new double[] {logs.get(name)}, "evaluate", name));
        close.hold(model.predict(Networks.data(each, "x", 0, PREDICTED, DType.FLOAT32),
                RunOptions.predict().verbose(0).batchSize(2)).toDoubles(), "predict");
    }

    private static List<Integer> list(JsonNode numbers) {
        return java.util.Arrays.stream(Numbers.ints(numbers)).boxed().toList();
    }
}
