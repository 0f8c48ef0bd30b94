package org.deepecon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.deepecon.autodiff.Gradients;
import org.deepecon.nn.Activation;
import org.deepecon.nn.Activations;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values and derivatives of every activation, against Keras. */
class ActivationsReferenceTest {
    static Stream<Case> cases() {
        return Fixture.cases("activations").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeras(Case each) {
        Activation activation = activation(each.text("function"), each.part("arguments").json());
        for (DType type : DType.values()) {
            Tensor x = Traced.tensor(each.list("inputs").get(0), type);
            Tensor cotangent = Traced.tensor(each.numbers("cotangent"), type);
            List<double[]> found = Traced.run(List.of(x), in -> {
                Tensor y = activation.apply(in.get(0));
                return new Traced.Result(List.of(y,
                        Gradients.of(y.times(cotangent).sum(), in).get(0)));
            });
            new Close(each, type).hold(found.get(0), "output")
                    .hold(found.get(1), "input_gradients", "0").check();
        }
    }

    private static Activation activation(String name, JsonNode arguments) {
        if (arguments.isEmpty()) {
            return Activations.get(name);
        }
        return switch (name) {
            case "relu" -> Activations.relu(arguments.path("negative_slope").asDouble(0),
                    arguments.path("max_value").asDouble(Double.POSITIVE_INFINITY),
                    arguments.path("threshold").asDouble(0));
            case "threshold" -> Activations.threshold(arguments.get("threshold").asDouble(),
                    arguments.get("default_value").asDouble());
            default -> (Activation) FromKeras.only(Activations.class, name, arguments);
        };
    }
}
