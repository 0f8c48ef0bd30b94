package org.deepecon.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepecon.autodiff.Gradients;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.nn.WeightRule;
import org.deepecon.nn.layer.Layers;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Outputs, penalties, derivatives and moving statistics of every layer, against Keras. */
class LayersReferenceTest {
    static Stream<Case> cases() {
        return Stream.of("layers", "convolutions").flatMap(file -> Fixture.cases(file).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeras(Case each) {
        for (DType type : DType.values()) {
            check(each, type, "inference");
            if (each.json().get("training").booleanValue()) {
                check(each, type, "training");
            }
        }
    }

    private static void check(Case each, DType type, String mode) {
        List<Tensor> inputs = Traced.tensors(each.list("inputs"), type);
        Layer layer = built(each, type, inputs);
        Call call = mode.equals("training") ? Call.training(new RandomSource(1)) : Call.inference();
        Tensor cotangent = Traced.tensor(each.numbers("cotangent"), type);
        List<double[]> found = Traced.run(inputs, in -> trace(layer, call, cotangent, in));
        hold(new Close(each, type), each.part("expected").part("float64").part(mode), mode, layer,
                found);
    }

    private static Layer built(Case each, DType type, List<Tensor> inputs) {
        var layer = (Layer) FromKeras.make(Layers.class, each.text("class"),
                each.part("config").json());
        layer.build(type, new RandomSource(1), inputs.stream()
                .map(LayersReferenceTest::sample).toArray(Shape[]::new));
        Map<String, Variable> weights = new HashMap<>();
        layer.weights().forEach(weight -> weights.put(weight.name(), weight));
        each.named("weights").forEach((name, value) ->
                weights.get(name).assign(Traced.tensor(value, type)));
        return layer;
    }

    private static Shape sample(Tensor input) {
        return Shape.of(IntStream.range(1, input.rank()).map(input.shape()::dim).toArray());
    }

    /** Outputs: result, penalty, derivatives by inputs and trainable weights, states after. */
    private static Traced.Result trace(Layer layer, Call call, Tensor cotangent, List<Tensor> in) {
        Tensor y = layer.call(call, in.toArray(Tensor[]::new));
        Tensor penalty = Tensor.scalar(0, y.dtype());
        for (Tensor loss : call.losses()) {
            penalty = penalty.plus(loss);
        }
        for (WeightRule rule : layer.rules()) {
            if (rule.regularizer() != null) {
                penalty = penalty.plus(rule.regularizer().penalty(rule.weight()));
            }
        }
        List<Tensor> arguments = new ArrayList<>(in);
        arguments.addAll(layer.trainableWeights());
        List<Tensor> outputs = new ArrayList<>(List.of(y, penalty));
        outputs.addAll(Gradients.of(y.times(cotangent).sum().plus(penalty), arguments));
        outputs.addAll(call.updates().values());
        return new Traced.Result(outputs);
    }

    private static void hold(Close close, Case expected, String mode, Layer layer,
            List<double[]> found) {
        close.hold(found.get(0), mode, "output");
        if (expected.has("loss")) {
            close.hold(found.get(1), mode, "loss");
        }
        int next = 2;
        int inputs = found.size() - next - layer.trainableWeights().size()
                - expected.named("weights_after").size();
        for (int i = 0; i < inputs; i++, next++) {
            if (expected.has("input_gradients")) {
                close.hold(found.get(next), mode, "input_gradients", "" + i);
            }
        }
        for (Variable weight : layer.trainableWeights()) {
            close.hold(found.get(next++), mode, "weight_gradients", weight.name());
        }
        for (String name : expected.named("weights_after").keySet()) {
            close.hold(found.get(next++), mode, "weights_after", name);
        }
        close.check();
    }
}
