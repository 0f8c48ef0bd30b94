package org.deepecon.reference;

import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Networks of convolution and pooling, trained from the same weights here and in Keras: three steps
 * through each layer agree to 1e-5, five steps of 100 drawn networks to 1e-4.
 */
class ConvolutionModelsReferenceTest {
    private static final double ONE_LAYER = 1e-5;
    private static final double DRAWN = 1e-4;
    private static final double FLOAT64 = 1e-9;

    static Stream<Case> cases() {
        return Fixture.cases("convolution_models").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossesAreKeras(Case each) {
        ModelsReferenceTest.check(each, DType.FLOAT32,
                each.name().startsWith("three steps") ? ONE_LAYER : DRAWN);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossesAreKerasInFloat64(Case each) {
        ModelsReferenceTest.check(each, DType.FLOAT64, FLOAT64);
    }
}
