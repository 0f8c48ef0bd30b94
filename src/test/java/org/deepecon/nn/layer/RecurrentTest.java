package org.deepecon.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.nn.layer.Layers.bidirectional;
import static org.deepecon.nn.layer.Layers.gru;
import static org.deepecon.nn.layer.Layers.lstm;
import static org.deepecon.nn.layer.Layers.simpleRnn;
import static org.deepecon.nn.layer.Traced.batch;

import java.util.List;
import java.util.Map;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Recurrent layers by hand; against Keras and PyTorch see the reference tests. */
class RecurrentTest {
    private static final double EXACT = 1e-12;
    private static final double TEN_DIGITS = 1e-10;

    private static Tensor numbers(double[] values, int... dims) {
        return Tensor.of(values, Shape.of(dims), DType.FLOAT64);
    }

    private static <L extends Layer> L built(L layer, int features, Tensor... weights) {
        layer.build(DType.FLOAT64, new RandomSource(1), Shape.of(4, features));
        for (int i = 0; i < weights.length; i++) {
            layer.weights().get(i).assign(weights[i]);
        }
        return layer;
    }

    /** W_hh = ((.5, −.2), (.3, .4)), W_xh = (1, −.5), inputs 1, 0, −1. */
    @Test
    void simpleRnnByHand() {
        var rnn = built(simpleRnn(2).useBias(false), 1, numbers(new double[] {1, -0.5}, 1, 2),
                numbers(new double[] {0.5, 0.3, -0.2, 0.4}, 2, 2));
        assertThat(rnn.inside(numbers(new double[] {1, 0, -1}, 1, 3, 1)).get("hidden_state")
                .toDoubles()).containsExactly(new double[] {0.7615941560, -0.4621171573,
                    0.4407977505, 0.0436037180, -0.6574573279, 0.5714550518}, within(TEN_DIGITS));
    }

    /** One step, x = (1, −1), h = (.5, −.5), c = (1, −2); rows of each W are for (h, x). */
    @Test
    void lstmStepByHand() {
        double[][] i = {{0.5, -0.5, 0.25, 0}, {0.2, 0.2, -0.3, 0.3}};
        double[][] f = {{0.1, 0.2, 0.3, 0.4}, {-0.1, 0, 0.1, 0.2}};
        double[][] g = {{1, 0, -1, 0.5}, {0, 1, 0.5, -1}};
        double[][] o = {{0.3, 0.3, 0.3, 0.3}, {-0.2, 0.4, 0, 0.6}};
        double[][] gates = {i[0], i[1], f[0], f[1], g[0], g[1], o[0], o[1]};
        Tensor all = Tensor.of(gates).as(DType.FLOAT64).transpose();
        var lstm = built(lstm(2), 2, numbers(rows(gates, 2), 2, 8),
                numbers(rows(gates, 0), 2, 8),
                numbers(new double[] {0, 0.1, 1, 1, 0, 0, 0.1, -0.1}, 8));
        assertThat(all.shape()).isEqualTo(Shape.of(4, 8));
        Map<String, Tensor> inside = lstm.inside(numbers(new double[] {1, -1}, 1, 1, 2),
                numbers(new double[] {0.5, -0.5}, 1, 2), numbers(new double[] {1, -2}, 1, 2));
        holds(inside, "forget_gate", 0.700567142473973, 0.700567142473973);
        holds(inside, "input_gate", 0.679178699175393, 0.3775406687981454);
        holds(inside, "candidate", -0.7615941559557649, 0.7615941559557649);
        holds(inside, "output_gate", 0.52497918747894, 0.2689414213699951);
        holds(inside, "cell_state", 0.18330861433235524, -1.1136015179556475);
        holds(inside, "hidden_state", 0.09516962295150619, -0.2165870756661314);
    }

    private static double[] rows(double[][] gates, int first) {
        double[] values = new double[2 * gates.length];
        for (int row = 0; row < 2; row++) {
            for (int gate = 0; gate < gates.length; gate++) {
                values[row * gates.length + gate] = gates[gate][first + row];
            }
        }
        return values;
    }

    private static void holds(Map<String, Tensor> inside, String name, double... expected) {
        assertThat(inside.get(name).toDoubles()).as(name)
                .containsExactly(expected, within(EXACT));
    }

    @Test
    void countsAreKerass() {
        assertThat(count(simpleRnn(32), 16)).isEqualTo(1568);
        assertThat(count(lstm(32), 16)).isEqualTo(6272);
        assertThat(count(lstm(2), 2)).isEqualTo(40);
        assertThat(count(lstm(64), 1)).isEqualTo(16896);
        assertThat(count(gru(32), 16)).isEqualTo(4800);
        assertThat(count(bidirectional(lstm(32)), 16)).isEqualTo(12544);
    }

    private static int count(Layer layer, int features) {
        return built(layer, features).countParams();
    }

    @Test
    void forgetGateStartsOpenAndRecurrentKernelOrthogonal() {
        List<? extends Tensor> weights = built(lstm(3), 2).weights();
        assertThat(weights.get(2).toDoubles())
                .containsExactly(0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0);
        Tensor kernel = weights.get(1);
        assertThat(kernel.matmul(kernel.transpose()).toDoubles()).containsExactly(
                new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, within(EXACT));
    }

    @Test
    void dropoutIsTheSameInAllSteps() {
        for (boolean recurrent : new boolean[] {false, true}) {
            var layer = lstm(2).seed(5);
            layer = recurrent ? layer.recurrentDropout(0.5) : layer.dropout(0.5);
            var traced = new Traced(layer, true, List.of(batch(5, 4, 3)));
            assertThat(traced.run().get(0).toDoubles())
                    .isNotEqualTo(traced.run().get(0).toDoubles());
            assertThat(Traced.output(layer, false, batch(5, 4, 3)).toDoubles())
                    .isEqualTo(Traced.output(layer, false, batch(5, 4, 3)).toDoubles());
        }
        // Ones in, only the input counts: what falls, falls in every step.
        var sums = built(simpleRnn(1).useBias(false).activation("linear").dropout(0.5), 1,
                numbers(new double[] {1}, 1, 1), numbers(new double[] {1}, 1, 1));
        for (double each : Traced.output(sums, true, batch(64, 4, 1).times(0).plus(1))
                .toDoubles()) {
            assertThat(each).isIn(0.0, 8.0);
        }
    }

    @Test
    void statefulLayerGoesOn() {
        Tensor x = batch(2, 6, 3);
        var whole = built(gru(3), 3);
        var parts = built(gru(3).stateful(true), 3);
        parts.weights().forEach(each -> each.assign(whole.weights().get(
                parts.weights().indexOf(each)).value()));
        var step = new Traced(parts, true, List.of(x.slice(1, 0, 3)));
        step.run();
        double[] last = step.program.run(List.of(x.slice(1, 3, 6))).get(0).toDoubles();
        assertThat(last).containsExactly(Traced.output(whole, false, x).toDoubles(),
                within(EXACT));
        parts.resetStates();
        assertThat(step.run().get(0).toDoubles()).containsExactly(
                Traced.output(whole, false, x.slice(1, 0, 3)).toDoubles(), within(EXACT));
        assertThatThrownBy(() -> Traced.output(parts, false, batch(5, 3, 3)))
                .isInstanceOf(ShapeException.class).hasMessageContaining("batches of 2");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> lstm(2).outputShape(Shape.of(4)))
                .isInstanceOf(ShapeException.class).hasMessageContaining("(batch, 4)");
        assertThatThrownBy(() -> Traced.output(built(lstm(2), 3), false, batch(2, 4, 5)))
                .isInstanceOf(ShapeException.class).hasMessageContaining("(batch, steps, 3)");
        assertThatThrownBy(() -> lstm(2).outputShape(Shape.of(4, 3), Shape.of(2)))
                .isInstanceOf(ShapeException.class).hasMessageContaining("2 first states");
        assertThatThrownBy(() -> lstm(0)).hasMessageContaining("units ≥ 1, got 0");
        assertThatThrownBy(() -> bidirectional(lstm(2)).mergeMode("max"))
                .hasMessageContaining("concat, sum, ave, mul or none");
    }
}
