package org.deepecon.reference;

import static org.deepecon.optim.Optimizers.sgd;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepecon.model.Sequential;
import org.deepecon.nn.Input;
import org.deepecon.nn.Layer;
import org.deepecon.nn.layer.Layers;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drawn recurrent networks, and some with attention, trained for three steps from the same
 * weights here and in Keras: all losses agree.
 */
class SequenceModelsReferenceTest {
    private static final double TOLERANCE = 1e-4;

    static Stream<Case> cases() {
        return Fixture.cases("sequence_models").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossesAreKeras(Case each) {
        Numbers x = each.numbers("x");
        int[] sample = IntStream.range(1, x.shape().length).map(i -> x.shape()[i]).toArray();
        Sequential model = Sequential.of(Stream.concat(Stream.of(Input.input(sample)),
                each.parts("layers").stream().map(spec -> (Layer) FromKeras.make(Layers.class,
                        spec.text("class_name"), spec.part("config").json())))
                .toArray(Layer[]::new)).build();
        model.setWeights(each.list("weights").stream()
                .map(one -> Traced.tensor(one, DType.FLOAT32)).toList());
        model.compile(sgd(each.json().get("rate").doubleValue()), "mse");
        List<Tensor> data = Traced.tensors(List.of(x, each.numbers("y")), DType.FLOAT32);
        double[] losses = new double[4];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = model.trainOnBatch(data.get(0), data.get(1)).get("loss");
        }
        double[] keras = each.expected(Numbers.Precision.FLOAT32).numbers("losses").values();
        for (int i = 0; i < losses.length; i++) {
            if (!(Math.abs(losses[i] - keras[i]) <= TOLERANCE * Math.abs(keras[i]))) {
                throw new AssertionError(each.name() + ", step " + i + ": loss " + losses[i]
                        + ", expected " + keras[i]);
            }
        }
    }
}
