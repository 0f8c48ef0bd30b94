package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deepecon.autodiff.Program;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each optimizer with each option against Keras's weights after every step. */
class KerasOptimizersTest {
    static Stream<KerasCase> cases() {
        return KerasCase.all("optimizers.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weightsAreKerasInFloat32(KerasCase each) {
        check(each, DType.FLOAT32, 2e-6);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weightsAreKerasInFloat64(KerasCase each) {
        check(each, DType.FLOAT64, 1e-9);
    }

    private static void check(KerasCase each, DType type, double tolerance) {
        JsonNode expected = each.json().get("expected").get(type.toString());
        Optimizer optimizer = each.optimizer();
        List<Variable> weights = new ArrayList<>();
        for (Tensor start : KerasCase.tensors(each.json().get("start"), type)) {
            weights.add(new Variable("v" + weights.size(), start));
        }
        List<Placeholder> gradients = weights.stream()
                .map(w -> new Placeholder(w.shape(), type)).toList();
        Program program = Program.of(gradients, List.of(),
                optimizer.updates(weights, List.copyOf(gradients)));
        for (int step = 0; step < expected.get("weights").size(); step++) {
            optimizer.beforeStep();
            program.run(KerasCase.tensors(each.json().get("gradients").get(step), type));
            assertClose(weights, expected.get("weights").get(step), tolerance, "step " + step);
        }
        if (expected.has("finalized")) {
            optimizer.finish();
            assertClose(weights, expected.get("finalized"), tolerance, "finished");
        }
    }

    private static void assertClose(List<Variable> weights, JsonNode expected, double tolerance,
            String when) {
        for (int i = 0; i < weights.size(); i++) {
            assertThat(weights.get(i).toDoubles()).as(when + ", weight " + i).containsExactly(
                    KerasCase.numbers(expected.get(i).get("values")), within(tolerance));
        }
    }
}
