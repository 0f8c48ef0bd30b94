package org.deepecon.reference;

import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Outputs, derivatives and three training steps of attention, positions and blocks, against Keras. */
class AttentionReferenceTest {
    static Stream<Case> cases() {
        return Fixture.cases("attention").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeras(Case each) {
        new SequenceLayer(each, DType.FLOAT32, 1e-5).check();
        // On JAX, Keras computes the softmax of attention in float32 whatever the type.
        new SequenceLayer(each, DType.FLOAT64, 1e-5).check();
    }
}
