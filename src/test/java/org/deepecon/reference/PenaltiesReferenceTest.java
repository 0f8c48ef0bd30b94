package org.deepecon.reference;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.autodiff.Gradients;
import org.deepecon.nn.Constraint;
import org.deepecon.nn.Constraints;
import org.deepecon.nn.Regularizer;
import org.deepecon.nn.Regularizers;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Regularizers and constraints, against Keras. */
class PenaltiesReferenceTest {
    static Stream<Case> regularizers() {
        return Fixture.cases("regularizers").stream();
    }

    static Stream<Case> constraints() {
        return Fixture.cases("constraints").stream();
    }

    @ParameterizedTest
    @MethodSource("regularizers")
    void penaltyIsKeras(Case each) {
        var regularizer = (Regularizer) (each.has("identifier")
                ? Regularizers.get(each.text("identifier"))
                : FromKeras.make(Regularizers.class, each.text("class"),
                        each.part("config").json()));
        for (DType type : DType.values()) {
            List<double[]> found = Traced.run(List.of(Traced.tensor(each.numbers("input"), type)),
                    in -> {
                        Tensor penalty = regularizer.penalty(in.get(0));
                        return new Traced.Result(
                                List.of(penalty, Gradients.of(penalty, in).get(0)));
                    });
            new Close(each, type).hold(found.get(0), "value").hold(found.get(1), "gradient")
                    .check();
        }
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void constraintIsKeras(Case each) {
        var constraint = (Constraint) (each.has("identifier")
                ? Constraints.get(each.text("identifier"))
                : FromKeras.make(Constraints.class, each.text("class"),
                        each.part("config").json()));
        for (DType type : DType.values()) {
            List<double[]> found = Traced.run(List.of(Traced.tensor(each.numbers("input"), type)),
                    in -> new Traced.Result(List.of(constraint.project(in.get(0)))));
            new Close(each, type).hold(found.get(0), "output").check();
        }
    }
}
