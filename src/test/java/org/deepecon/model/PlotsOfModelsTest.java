package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.model.FitOptions.fit;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.concatenate;
import static org.deepecon.nn.layer.Layers.dense;

import java.util.List;
import java.util.Map;
import org.deepecon.plot.Plots;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

class PlotsOfModelsTest {
    private static final Tensor X = Tensor.of(new double[][] {{0, 1}, {1, 0}, {1, 1}, {0.5, 2}});
    private static final Tensor Y = Tensor.of(new double[][] {{1}, {1}, {2}, {2.5}});

    private static Sequential model() {
        var model = Sequential.of(input(2), dense(3, "tanh").name("hidden"),
                dense(1).name("price")).seed(1);
        model.compile("sgd", "mse", "mae");
        return model;
    }

    @Test
    void aHistoryHasAPanelForEachMetricWithBothCurves() {
        var history = model().fit(X, Y, fit().epochs(3).validationSplit(0.25).verbose(0));
        assertThat(history.plot()).hasToString("2 panels: Figure 'loss': path 'training' (3 points),"
                + " path 'validation' (3 points);  over epoch | Figure 'mae': path 'training'"
                + " (3 points), path 'validation' (3 points);  over epoch");
        assertThat(history.plot().toSvg()).contains(">loss<", ">mae<", ">validation<");
    }

    @Test
    void aHistoryWithoutEpochsHasNothingToPlot() {
        assertThatThrownBy(() -> new History().plot()).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no epoch has ended");
    }

    @Test
    void aModelIsDrawnWithItsShapes() {
        assertThat(model().plot().toSvg()).contains(">hidden (Dense)<",
                ">(batch, 3) · 9 params<", ">price (Dense)<", ">(batch, 1) · 4 params<");
        assertThat(model().plot().toString()).endsWith(
                "3 boxes (input, hidden (Dense), price (Dense)), 2 arrows");
    }

    @Test
    void branchesAreDrawn() {
        var a = input(2).name("firm");
        var b = input(3).name("macro");
        var trunk = dense(4).name("trunk").on(a);
        var model = new Model(List.of(a, b), List.of(dense(1).name("default")
                .on(concatenate().name("both").on(trunk, dense(2).name("side").on(b), a))));
        assertThat(model.plot().toString()).contains("6 boxes", "6 arrows");
        assertThat(model.plot().toSvg()).contains(">firm<", ">macro<", ">both (Concatenate)<");
    }

    @Test
    void aModelOfUnknownInputIsDrawnWithoutShapes() {
        assertThat(Sequential.of(dense(3), dense(1)).plot().toString())
                .contains("2 boxes", "1 arrow");
    }

    @Test
    void activationsAreWhatTheLayersGive() {
        var model = model();
        Map<String, Tensor> values = model.activations(X);
        assertThat(values).containsOnlyKeys("hidden", "price");
        assertThat(values.get("price").toDoubles()).isEqualTo(model.predictOnBatch(X).toDoubles());
        assertThat(values.get("hidden").shape()).hasToString("(4, 3)");
    }

    @Test
    void gradientsMatchFiniteDifferences() {
        var model = model();
        double slope = model.gradients(X, Y).get("price/bias").toDoubles()[0];
        double step = 1e-3;
        var bias = model.weights().get(3);
        double before = bias.toDoubles()[0];
        bias.assign(Tensor.of(before + step));
        double above = model.evaluate(X, Y, RunOptions.evaluate().verbose(0)).get("loss");
        bias.assign(Tensor.of(before - step));
        double below = model.evaluate(X, Y, RunOptions.evaluate().verbose(0)).get("loss");
        assertThat(slope).isCloseTo((above - below) / (2 * step), within(2e-3));
        assertThat(model.gradients(X, Y)).containsOnlyKeys("hidden/kernel", "hidden/bias",
                "price/kernel", "price/bias");
    }

    @Test
    void distributionsHaveAPanelForEachName() {
        var model = model();
        assertThat(Plots.distributions(model.weightValues()).toString()).startsWith("4 panels:")
                .contains("'hidden/kernel': histogram (6 values)");
        assertThat(Plots.distributions(model.activations(X)).toString()).startsWith("2 panels:");
    }
}
