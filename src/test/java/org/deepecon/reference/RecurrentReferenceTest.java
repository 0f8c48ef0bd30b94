package org.deepecon.reference;

import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Outputs, derivatives and three training steps of recurrent layers, against Keras. */
class RecurrentReferenceTest {
    static Stream<Case> cases() {
        return Fixture.cases("recurrent").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeras(Case each) {
        new SequenceLayer(each, DType.FLOAT32, 1e-5).check();
        new SequenceLayer(each, DType.FLOAT64, 1e-9).check();
    }
}
