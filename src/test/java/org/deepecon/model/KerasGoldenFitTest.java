package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.model.FitOptions.fit;
import static org.deepecon.nn.layer.Layers.dense;

import org.deepecon.optim.Optimizer;
import org.deepecon.optim.Optimizers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A full-batch regression recorded from Keras 3.15 on JAX. */
class KerasGoldenFitTest {
    private static final double[][] X = {{1, 2}, {3, 4}, {-1, .5}, {.5, -.5}};
    private static final double[] Y = {1, 0, 1, 0};

    @ParameterizedTest
    @CsvSource({
        "sgd,     10.051001, 7.379025,  0.683383, 0.603017, -0.090979",
        "adam,    13.780895, 13.749333, 0.997000, 0.997000, -0.003000",
        "rmsprop, 13.712696, 13.640685, 0.992632, 0.992633, -0.007363"})
    void lossesAndWeightsAreThoseOfKeras(String optimizer, double second, double third, double k1,
            double k2, double bias) {
        check(Optimizers.of(optimizer), new double[] {13.8125, second, third}, k1, k2, bias);
    }

    private static void check(Optimizer optimizer, double[] losses, double... weights) {
        var layer = dense(1).kernelInitializer("ones");
        var model = Sequential.of(layer);
        model.compile(optimizer, "mse");
        History history = model.fit(X, Y, fit().epochs(3).shuffle(false).verbose(0));
        assertThat(history.get("loss")).containsExactly(losses, within(1e-5 * losses[0]));
        assertThat(model.getWeights().get(0).toDoubles())
                .containsExactly(new double[] {weights[0], weights[1]}, within(2e-6));
        assertThat(model.getWeights().get(1).item()).isCloseTo(weights[2], within(2e-6));
    }

    @Test
    void defaultsAreThirtyTwoRowsOneEpochShuffled() {
        var model = Sequential.of(dense(1));
        model.compile("sgd", "mse");
        double[][] x = new double[100][2];
        History history = model.fit(x, new double[100], fit().verbose(0));
        assertThat(history.params()).isEqualTo(new Params(0, 1, 4));
        assertThat(history.epoch()).containsExactly(0);
    }
}
