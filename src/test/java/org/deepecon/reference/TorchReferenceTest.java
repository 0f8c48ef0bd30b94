package org.deepecon.reference;

import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Outputs and derivatives of LSTM, GRU and MultiHeadAttention, against PyTorch. How the weights of
 * both are converted, {@code torch_witness.py} says.
 */
class TorchReferenceTest {
    static Stream<Case> cases() {
        return Fixture.cases("torch").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTorch(Case each) {
        new SequenceLayer(each, DType.FLOAT32, 1e-5).check();
        new SequenceLayer(each, DType.FLOAT64, 1e-9).check();
    }
}
