package org.deepecon.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.autodiff.Autodiff;
import org.deepecon.autodiff.Gradients;
import org.deepecon.autodiff.Program;
import org.deepecon.nn.Call;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.junit.jupiter.api.Test;

class BatchNormalizationTest {
    private static final Tensor BATCH = Tensor.of(new double[][] {{1, 2}, {3, 6}});

    private static Traced trained(BatchNormalization layer, Tensor batch) {
        var traced = new Traced(layer, true, List.of(batch));
        traced.run();
        return traced;
    }

    private static double[] state(Traced traced, int index) {
        return traced.layer.weights().get(index).toDoubles();
    }

    /** Recorded from Keras 3.15.1. */
    @Test
    void trainingEqualsKeras() {
        Traced traced = new Traced(Layers.batchNormalization(), true, List.of(BATCH));
        assertThat(traced.run().get(0).toDoubles()).containsExactly(
                new double[] {-0.9995, -0.999875, 0.9995, 0.999875}, within(1e-6));
        assertThat(state(traced, 2)).containsExactly(new double[] {0.02, 0.04}, within(1e-7));
        assertThat(state(traced, 3)).containsExactly(new double[] {1, 1.03}, within(1e-6));
    }

    @Test
    void laterItUsesTheAverages() {
        BatchNormalization layer = Layers.batchNormalization().momentum(0);
        trained(layer, BATCH);
        Tensor other = Tensor.of(new double[][] {{2, 4}});
        assertThat(Traced.output(layer, false, other).toDoubles())
                .containsExactly(new double[] {0, 0}, within(1e-6));
    }

    @Test
    void inferenceLeavesTheAverages() {
        var traced = new Traced(Layers.batchNormalization(), false, List.of(BATCH));
        traced.run();
        assertThat(state(traced, 2)).containsExactly(0, 0);
    }

    @Test
    void frozenLayerUsesTheAveragesInTraining() {
        Traced traced = trained(Layers.batchNormalization().trainable(false), BATCH);
        assertThat(traced.run().get(0).toDoubles()).containsExactly(
                BATCH.times(1 / Math.sqrt(1.001)).toDoubles(), within(1e-6));
        assertThat(state(traced, 2)).containsExactly(0, 0);
        assertThat(traced.weights).isEmpty();
    }

    @Test
    void largeMeanDoesNotSpoilTheVariance() {
        Tensor far = Tensor.of(new double[][] {{10_001}, {10_003}, {10_001}, {10_003}});
        assertThat(Traced.output(Layers.batchNormalization().epsilon(0), true, far).toDoubles())
                .containsExactly(new double[] {-1, 1, -1, 1}, within(1e-5));
    }

    /** Two sums over the batch forward, two backward: a further one costs as much as each. */
    @Test
    void fourSumsOverTheBatchInAStep() {
        var layer = Layers.batchNormalization();
        layer.build(DType.FLOAT32, new RandomSource(1), Shape.of(5));
        var x = new Placeholder(Shape.of(8, 5), DType.FLOAT32);
        List<Tensor> arguments = new ArrayList<>(layer.trainableWeights());
        arguments.add(x);
        List<Tensor> derivatives = Tracing.of(() -> Gradients.of(
                layer.call(Call.training(new RandomSource(1)), x).square(), arguments));
        String plan = Program.of(List.of(x), derivatives, Map.of()).toString();
        assertThat(plan.lines().filter(line -> line.startsWith("Reduce"))).as(plan).hasSize(4);
    }

    @Test
    void secondDerivativeCountsTheMeanAndTheVariance() {
        Tensor x = Traced.batch(4, 2);
        Tensor weights = Traced.numbers(9, x.shape(), DType.FLOAT64);
        var layer = Layers.batchNormalization();
        layer.build(DType.FLOAT64, new RandomSource(1), Shape.of(2));
        var first = Autodiff.grad(at -> layer.call(Call.training(new RandomSource(1)), at)
                .times(weights));
        double[] found = Autodiff.grad(at -> first.apply(at).times(weights)).apply(x).toDoubles();
        for (int i = 0; i < found.length; i++) {
            double[] values = x.toDoubles();
            values[i] += 1e-5;
            double above = first.apply(Tensor.of(values, x.shape(), DType.FLOAT64))
                    .times(weights).sum().item();
            values[i] -= 2e-5;
            double below = first.apply(Tensor.of(values, x.shape(), DType.FLOAT64))
                    .times(weights).sum().item();
            assertThat(found[i]).isCloseTo((above - below) / 2e-5, within(1e-7));
        }
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> Layers.batchNormalization().momentum(1.5))
                .hasMessage("BatchNormalization: expected a momentum in [0, 1], got 1.5.");
        assertThatThrownBy(() -> Layers.batchNormalization().axis(3).name("bn")
                .outputShape(Shape.of(4))).isInstanceOf(ShapeException.class)
                .hasMessageContaining("BatchNormalization \"bn\"")
                .hasMessageContaining("(batch, 4)");
        BatchNormalization built = Layers.batchNormalization();
        trained(built, BATCH);
        assertThatThrownBy(() -> built.call(Call.inference(), Tensor.ones(2, 3)))
                .hasMessageContaining("input with 2 channels along axis -1, got (batch, 3)");
    }
}
