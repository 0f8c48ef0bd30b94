package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;

import java.util.List;
import org.deepecon.nn.Losses;
import org.deepecon.optim.Optimizers;
import org.deepecon.optim.TrainingDivergedException;
import org.junit.jupiter.api.Test;

/** A fit that leaves the finite numbers ends, and its weights are finite. */
class DivergenceTest {
    private static final int ROWS = 64;

    private static Sequential explosive() {
        var model = Sequential.of(input(2), dense(1)).name("net").seed(1);
        model.compile(Optimizers.sgd(1e30), "mse");
        return model;
    }

    @Test
    void restoresTheWeightsOfBeforeTheFit() {
        var model = explosive();
        List<double[]> before = Fixed.numbers(model);
        var thrown = catchThrowableOfType(TrainingDivergedException.class,
                () -> model.fit(Fixed.x(ROWS), Fixed.y(ROWS), Fixed.quiet(3).batchSize(8)));
        assertThat(thrown).hasMessageContaining("fit, epoch 1, diverged at step ")
                .hasMessageContaining("expected a finite loss")
                .hasMessageContaining("The model has its weights before the fit.")
                .hasMessageContaining("learning rate ten times smaller");
        assertThat(thrown.step()).isBetween(2L, 8L);
        assertThat(thrown.value()).isNotFinite();
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(before);
        model.optimizer().learningRate(0.1);
        assertThat(model.fit(Fixed.x(ROWS), Fixed.y(ROWS), Fixed.quiet(1)).get("loss")[0])
                .isFinite();
    }

    @Test
    void restoresTheWeightsOfAnEarlierEpoch() {
        var model = explosive();
        model.optimizer().learningRate(0.1);
        var seen = new Object() {
            List<double[]> weights;
        };
        var trap = Callbacks.lambdaCallback().onEpochEnd((epoch, logs) -> {
            if (epoch == 1) {
                seen.weights = Fixed.numbers(model);
                model.optimizer().learningRate(1e30);
            }
        });
        assertThatThrownBy(() -> model.fit(Fixed.x(ROWS), Fixed.y(ROWS),
                Fixed.quiet(5).batchSize(2).callbacks(trap)))
                .isInstanceOf(TrainingDivergedException.class)
                .hasMessageContaining("its weights of the end of epoch 2");
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(seen.weights);
        assertThat(model.history().epoch()).containsExactly(0, 1);
    }

    @Test
    void findsWeightsThatAreNoNumbersAfterTheLastStep() {
        var model = explosive();
        model.optimizer().learningRate(1e38);
        List<double[]> before = Fixed.numbers(model);
        assertThatThrownBy(() -> model.fit(new double[][] {{1e10, 1e10}}, new double[] {1},
                Fixed.quiet(1))).isInstanceOf(TrainingDivergedException.class)
                .hasMessageContaining("finite weights");
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void stepOfOneBatchChangesNothingIfItsLossIsNoNumber() {
        var model = explosive();
        model.compile("adam", Losses.of("bad", (y, p) -> p.minus(y).sum(-1).times(0).log()));
        List<double[]> before = Fixed.numbers(model);
        assertThatThrownBy(() -> model.trainOnBatch(Fixed.x(4), Fixed.y(4)))
                .isInstanceOf(TrainingDivergedException.class)
                .hasMessageContaining("No weight has changed");
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void terminateOnNaNStopsQuietly() {
        var model = explosive();
        List<double[]> before = Fixed.numbers(model);
        var printed = Printed.by(() -> model.fit(Fixed.x(ROWS), Fixed.y(ROWS), Fixed.quiet(9)
                .batchSize(8).callbacks(Callbacks.terminateOnNaN())));
        assertThat(printed).matches("Batch \\d: Invalid loss, terminating training\\R");
        assertThat(model.history().epoch()).containsExactly(0);
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void terminateOnNaNCanThrow() {
        var model = explosive();
        assertThatThrownBy(() -> model.fit(Fixed.x(ROWS), Fixed.y(ROWS), Fixed.quiet(9)
                .batchSize(8).callbacks(Callbacks.terminateOnNaN().raiseError(true))))
                .isInstanceOf(TrainingDivergedException.class);
    }
}
