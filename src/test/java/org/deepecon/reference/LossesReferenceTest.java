package org.deepecon.reference;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.autodiff.Gradients;
import org.deepecon.nn.Loss;
import org.deepecon.nn.Losses;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values and derivatives of every loss, with weights and reductions, against Keras. */
class LossesReferenceTest {
    static Stream<Case> cases() {
        return Fixture.cases("losses").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeras(Case each) {
        var loss = (Loss) FromKeras.make(Losses.class, each.text("class"),
                each.part("config").json());
        for (DType type : DType.values()) {
            Tensor yTrue = Traced.tensor(each.numbers("y_true"), type);
            Tensor yPred = Traced.tensor(each.numbers("y_pred"), type);
            Tensor weight = each.has("sample_weight")
                    ? Traced.tensor(each.numbers("sample_weight"), type) : null;
            List<double[]> found = Traced.run(List.of(yPred), in -> {
                Tensor value = loss.of(yTrue, in.get(0), weight);
                return new Traced.Result(List.of(value, Gradients.of(value, in).get(0)));
            });
            new Close(each, type).hold(found.get(0), "value").hold(found.get(1), "gradient")
                    .check();
        }
    }
}
