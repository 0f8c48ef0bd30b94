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
        new SequenceLayer(each, DType.FLOAT32).check();
        new SequenceLayer(each, DType.FLOAT64).check();
    }
}
