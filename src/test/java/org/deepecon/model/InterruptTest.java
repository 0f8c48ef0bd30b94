package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** A fit that is cut off leaves the model as of its last whole step. */
class InterruptTest {
    private static final int STEPS = 7;

    private static Sequential model() {
        var model = Sequential.of(input(2), dense(4, "relu"), dense(1)).seed(1);
        model.compile("adam", "mse");
        return model;
    }

    /** The weights after some steps of the same fit. */
    private static List<double[]> afterSteps() {
        var model = model();
        model.fit(Fixed.x(40), Fixed.y(40), options(Callbacks.lambdaCallback()
                .onTrainBatchEnd(new Countdown(model::stopTraining))));
        return Fixed.numbers(model);
    }

    private static FitOptions options(Callback callback) {
        return Fixed.quiet(5).batchSize(10).callbacks(callback);
    }

    private static final class Countdown implements LambdaCallback.Listener {
        private final Runnable action;
        private int left = STEPS;

        Countdown(Runnable action) {
            this.action = action;
        }

        @Override
        public void ended(int batch, Logs logs) {
            if (--left == 0) {
                action.run();
            }
        }
    }

    @Test
    void interruptedThreadEndsTheFitBetweenSteps() {
        var model = model();
        var interrupt = Callbacks.lambdaCallback().onTrainBatchEnd(
                new Countdown(Thread.currentThread()::interrupt));
        assertThatThrownBy(() -> model.fit(Fixed.x(40), Fixed.y(40), options(interrupt)))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("fit was interrupted")
                .hasMessageContaining("last whole step");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(afterSteps());
        assertThat(model.history().epoch()).containsExactly(0);
        assertThat(model.fit(Fixed.x(40), Fixed.y(40), Fixed.quiet(1)).get("loss")[0]).isFinite();
    }

    @Test
    void errorThrownInACallbackLeavesWholeSteps() {
        var model = model();
        var stop = Callbacks.lambdaCallback().onTrainBatchEnd(new Countdown(() -> {
            throw new Error("stop");
        }));
        assertThatThrownBy(() -> model.fit(Fixed.x(40), Fixed.y(40), options(stop)))
                .isInstanceOf(Error.class).hasMessage("stop");
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(afterSteps());
        assertThat(model.history().get("loss")).hasSize(1);
    }

    @Test
    void callbackStopsTheFitWithinAnEpoch() {
        var model = model();
        History history = model.fit(Fixed.x(40), Fixed.y(40), options(Callbacks.lambdaCallback()
                .onTrainBatchEnd(new Countdown(model::stopTraining))));
        assertThat(history.epoch()).containsExactly(0, 1);
    }
}
