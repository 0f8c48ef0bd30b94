package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.model.Callbacks.csvLogger;
import static org.deepecon.model.Callbacks.earlyStopping;
import static org.deepecon.model.Callbacks.lambdaCallback;
import static org.deepecon.model.Callbacks.learningRateScheduler;
import static org.deepecon.model.Callbacks.modelCheckpoint;
import static org.deepecon.model.Callbacks.reduceLROnPlateau;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.optim.Optimizers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallbacksTest {
    private static Sequential model() {
        var model = Sequential.of(input(2), dense(1).kernelInitializer("zeros"));
        model.compile(Optimizers.sgd(0.1), "mse", "mae");
        return model;
    }

    private static History fit(Model model, FitOptions options) {
        return model.fit(Fixed.x(8), Fixed.y(8), options);
    }

    /** Writes the losses that the callbacks behind it see. */
    private static Callback pretend(double... losses) {
        return lambdaCallback().onEpochEnd((epoch, logs) -> logs.add("loss", losses[epoch]));
    }

    @Test
    void hooksAreCalledInOrder() {
        List<String> calls = new ArrayList<>();
        fit(model(), Fixed.quiet(1).batchSize(4).validationSplit(0.5).callbacks(new Noting(calls)));
        assertThat(calls).containsExactly("model", "params 1", "train begin", "epoch 0",
                "batch 0", "batch 0 [loss, mae]", "test begin", "test 0", "test 0 [loss, mae]",
                "test end [loss, mae]", "epoch 0 [loss, mae, val_loss, val_mae]",
                "train end [loss, mae, val_loss, val_mae]");
    }

    private record Noting(List<String> calls) implements Callback {
        @Override
        public void setModel(Model model) {
            calls.add("model");
        }

        @Override
        public void setParams(Params params) {
            calls.add("params " + params.steps());
        }

        @Override
        public void onTrainBegin() {
            calls.add("train begin");
        }

        @Override
        public void onTrainEnd(Logs logs) {
            calls.add("train end " + logs.keySet());
        }

        @Override
        public void onEpochBegin(int epoch) {
            calls.add("epoch " + epoch);
        }

        @Override
        public void onEpochEnd(int epoch, Logs logs) {
            calls.add("epoch " + epoch + " " + logs.keySet());
        }

        @Override
        public void onTrainBatchBegin(int batch) {
            calls.add("batch " + batch);
        }

        @Override
        public void onTrainBatchEnd(int batch, Logs logs) {
            calls.add("batch " + batch + " " + logs.keySet());
        }

        @Override
        public void onTestBegin() {
            calls.add("test begin");
        }

        @Override
        public void onTestEnd(Logs logs) {
            calls.add("test end " + logs.keySet());
        }

        @Override
        public void onTestBatchBegin(int batch) {
            calls.add("test " + batch);
        }

        @Override
        public void onTestBatchEnd(int batch, Logs logs) {
            calls.add("test " + batch + " " + logs.keySet());
        }
    }

    @Test
    void logsAreReadOnlyButForOwnNumbers() {
        History history = fit(model(), Fixed.quiet(2).callbacks(lambdaCallback().onEpochEnd(
                (epoch, logs) -> {
                    assertThatThrownBy(() -> logs.put("loss", 1.0))
                            .isInstanceOf(UnsupportedOperationException.class);
                    assertThatThrownBy(logs::clear)
                            .isInstanceOf(UnsupportedOperationException.class);
                    assertThatThrownBy(() -> logs.value("accuracy"))
                            .hasMessageContaining("expected one of [loss, mae]");
                    logs.add("euler_error", epoch);
                })));
        assertThat(history.get("euler_error")).containsExactly(0, 1);
    }

    @Test
    void earlyStoppingWaitsItsPatienceAndRestoresTheBest() {
        var model = model();
        List<List<double[]>> weights = new ArrayList<>();
        var stopping = earlyStopping().monitor("loss").patience(2).restoreBestWeights(true)
                .verbose(1);
        String printed = Printed.by(() -> fit(model, Fixed.quiet(9).callbacks(
                pretend(5, 3, 4, 3, 1, 0, 0, 0, 0), lambdaCallback().onEpochEnd((epoch, logs) ->
                        weights.add(Fixed.numbers(model))), stopping)));
        assertThat(printed.lines()).containsExactly("Epoch 4: early stopping",
                "Restoring model weights from the end of the best epoch: 2.");
        assertThat(stopping.stoppedEpoch()).isEqualTo(3);
        assertThat(stopping.bestEpoch()).isEqualTo(1);
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(weights.get(1));
    }

    @Test
    void earlyStoppingKnowsItsOtherSettings() {
        assertThat(epochs(earlyStopping().minDelta(0.5).patience(1), 5, 4.6, 4.2, 4)).isEqualTo(2);
        assertThat(epochs(earlyStopping().startFromEpoch(2).patience(1), 1, 2, 3, 4)).isEqualTo(4);
        assertThat(epochs(earlyStopping().baseline(1).patience(2), 5, 4, 3, 2)).isEqualTo(4);
        assertThat(epochs(earlyStopping().baseline(1).patience(2), 5, 4, 4, 2)).isEqualTo(3);
        assertThat(epochs(earlyStopping().mode("max"), 5, 6, 5, 7)).isEqualTo(3);
        assertThat(epochs(earlyStopping(), 5, 6, 5, 7)).isEqualTo(2);
    }

    private static int epochs(EarlyStopping stopping, double... losses) {
        return fit(model(), Fixed.quiet(losses.length).callbacks(pretend(losses),
                stopping.monitor("loss"))).epoch().size();
    }

    @Test
    void watchingWhatIsNotThereIsRefused() {
        var model = model();
        List<double[]> before = Fixed.numbers(model);
        assertThatThrownBy(() -> fit(model, Fixed.quiet(2).callbacks(earlyStopping())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EarlyStopping watches \"val_loss\", but this fit has nothing"
                        + " to validate with. Add validationSplit(0.1)");
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(before);
        assertThatThrownBy(() -> fit(model, Fixed.quiet(2).callbacks(
                earlyStopping().monitor("acc"))))
                .hasMessageContaining("one of [loss, mae], got \"acc\"");
        assertThatThrownBy(() -> earlyStopping().mode("least")).hasMessageContaining("\"auto\"");
        assertThatThrownBy(() -> fit(model, Fixed.quiet(2).callbacks(lambdaCallback().onEpochEnd(
                (epoch, logs) -> logs.add("x", 1)), earlyStopping().monitor("x"))))
                .hasMessageContaining("mode(\"min\") or mode(\"max\")");
    }

    @Test
    void reducesTheLearningRateOnPlateaus() {
        var model = model();
        String printed = Printed.by(() -> {
            History history = fit(model, Fixed.quiet(6).callbacks(pretend(1, 1, 1, 1, 1, 1),
                    reduceLROnPlateau().monitor("loss").factor(0.5).patience(2).minLr(0.03)
                            .verbose(1)));
            assertThat(history.get("learning_rate"))
                    .containsExactly(new double[] {0.1, 0.1, 0.1, 0.05, 0.05, 0.03},
                            org.assertj.core.api.Assertions.within(1e-12));
        });
        assertThat(printed).isEqualTo("\nEpoch 3: ReduceLROnPlateau reducing learning rate to 0.05."
                + "\n\nEpoch 5: ReduceLROnPlateau reducing learning rate to 0.03.\n");
    }

    @Test
    void schedulesTheLearningRate() {
        History history = fit(model(), Fixed.quiet(3).callbacks(
                learningRateScheduler((epoch, rate) -> epoch == 0 ? rate : rate / 2)));
        assertThat(history.get("learning_rate")).containsExactly(0.1, 0.05, 0.025);
    }

    @Test
    void savesTheBestWeights(@TempDir Path folder) {
        var model = model();
        String file = folder.resolve("best-{epoch:02d}-{loss:.1f}.npz").toString();
        String printed = Printed.by(() -> fit(model, Fixed.quiet(3).callbacks(pretend(3, 4, 2),
                modelCheckpoint(file).monitor("loss").saveBestOnly(true).verbose(1))));
        String first = folder.resolve("best-01-3.0.npz").toString();
        assertThat(printed.lines().filter(line -> !line.isEmpty())).containsExactly(
                "Epoch 1: loss improved from None to 3.00000, saving model to " + first,
                "Epoch 1: finished saving model to " + first,
                "Epoch 2: loss did not improve from 3.00000",
                "Epoch 3: loss improved from 3.00000 to 2.00000, saving model to "
                        + folder.resolve("best-03-2.0.npz"),
                "Epoch 3: finished saving model to " + folder.resolve("best-03-2.0.npz"));
        var other = model();
        other.loadWeights(folder.resolve("best-03-2.0.npz").toString());
        assertThat(Fixed.numbers(other)).usingRecursiveComparison().isEqualTo(Fixed.numbers(model));
    }

    @Test
    void savesAfterSomeSteps(@TempDir Path folder) throws IOException {
        fit(model(), Fixed.quiet(3).batchSize(4).callbacks(
                modelCheckpoint(folder + "/{epoch}-{batch}.npz").saveFreq(4)));
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactly("2-2.npz");
        }
    }

    @Test
    void checkpointsSayWhatTheyCannotDo() {
        assertThatThrownBy(() -> modelCheckpoint("model.h5"))
                .hasMessageContaining("ends in .weights.h5")
                .hasMessageContaining("model.weights.h5");
        assertThatThrownBy(() -> fit(model(), Fixed.quiet(1).callbacks(
                modelCheckpoint("x-{val_acc:.2f}.npz"))))
                .hasMessageContaining("names {val_acc}, expected one of");
    }

    @Test
    void writesALineForEachEpoch(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.csv");
        fit(model(), Fixed.quiet(2).validationSplit(0.5).callbacks(pretend(0.5, 1e-7),
                csvLogger(file.toString())));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).isEqualTo("epoch,loss,mae,val_loss,val_mae");
        assertThat(lines.get(1)).startsWith("0,0.5,").hasSizeGreaterThan(20);
        assertThat(lines.get(2)).startsWith("1,1e-07,");
        fit(model(), Fixed.quiet(1).callbacks(csvLogger(file.toString()).append(true)));
        assertThat(Files.readAllLines(file)).hasSize(4);
        fit(model(), Fixed.quiet(1).callbacks(csvLogger(file.toString()).separator(";")));
        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().endsWith(";NA;NA");
    }
}
