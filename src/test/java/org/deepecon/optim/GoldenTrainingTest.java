package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.optim.Optimizers.sgd;

import org.deepecon.tensor.DType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Losses of three epochs and the weights after them, recorded from Keras 3.15.1 on JAX. */
class GoldenTrainingTest {
    /** Keras computed in float32, whose steps are 1e-6 at 13.8. */
    private static final double TOLERANCE = 3e-6;

    @ParameterizedTest
    @CsvSource({
        "sgd, 13.8125, 10.051001, 7.379025",
        "adam, 13.8125, 13.780895, 13.749333",
        "rmsprop, 13.8125, 13.712696, 13.640685",
        "adagrad, 13.8125, 13.780915, 13.758613",
        "adadelta, 13.8125, 13.812455, 13.812409",
        "adamax, 13.8125, 13.780895, 13.749321",
        "nadam, 13.8125, 13.778912, 13.754507",
        "adamw, 13.8125, 13.780786, 13.749111",
        "ftrl, 13.8125, 13.156823, 13.135329"})
    void lossesAreKeras(String name, double first, double second, double third) {
        for (DType type : DType.values()) {
            assertThat(new LineTraining(Optimizers.of(name), type).losses(3))
                    .containsExactly(new double[] {first, second, third}, within(TOLERANCE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sgd, 0.683383, 0.603017, -0.090979",
        "adam, 0.997000, 0.997000, -0.003000",
        "rmsprop, 0.992632, 0.992633, -0.007363",
        "adagrad, 0.997717, 0.997717, -0.002278",
        "adamw, 0.996988, 0.996988, -0.003000"})
    void weightsAreKeras(String name, double first, double second, double bias) {
        for (DType type : DType.values()) {
            var training = new LineTraining(Optimizers.of(name), type);
            training.losses(3);
            assertThat(training.weights())
                    .containsExactly(new double[] {first, second, bias}, within(TOLERANCE));
        }
    }

    @ParameterizedTest
    @EnumSource(DType.class)
    void nesterovIsKeras(DType type) {
        var training = new LineTraining(sgd(0.01).momentum(0.9).nesterov(true), type);
        assertThat(training.losses(3)).containsExactly(
                new double[] {13.8125, 7.214831, 2.549828}, within(TOLERANCE));
        assertThat(training.weights()).containsExactly(
                new double[] {0.243637, 0.066158, -0.204783}, within(TOLERANCE));
    }

    @Test
    void stepsAreCounted() {
        var optimizer = sgd();
        new LineTraining(optimizer, DType.FLOAT32).losses(3);
        assertThat(optimizer.iterations()).isEqualTo(3);
    }
}
