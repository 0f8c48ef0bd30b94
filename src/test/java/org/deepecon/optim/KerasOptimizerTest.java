package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.optim.Optimizers.adam;
import static org.deepecon.optim.Optimizers.adamW;
import static org.deepecon.optim.Optimizers.nadam;
import static org.deepecon.optim.Optimizers.sgd;

import java.util.List;
import java.util.Map;
import org.deepecon.autodiff.Program;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.junit.jupiter.api.Test;

/** What all optimizers have in common. */
class KerasOptimizerTest {
    private static Variable vector(String name, double... values) {
        return new Variable(name, Tensor.of(values));
    }

    /** One step along these gradients. */
    private static void step(Optimizer optimizer, List<Variable> weights, List<Tensor> gradients) {
        Program program = Program.of(List.of(), List.of(), optimizer.updates(weights, gradients));
        optimizer.beforeStep();
        program.run();
    }

    @Test
    void callbacksSetTheRate() {
        var optimizer = sgd(0.5);
        var w = vector("w", 1);
        step(optimizer, List.of(w), List.of(Tensor.of(1.0)));
        optimizer.learningRate(0.25);
        step(optimizer, List.of(w), List.of(Tensor.of(1.0)));
        assertThat(w.toDoubles()).containsExactly(0.25);
        assertThat(optimizer.learningRate()).isEqualTo(0.25);
    }

    @Test
    void aScheduleIsNotOverruled() {
        var optimizer = sgd(Schedules.exponentialDecay(0.5, 1, 0.5));
        assertThatThrownBy(() -> optimizer.learningRate(0.1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SGD: the learning rate follows ExponentialDecay[")
                .hasMessageContaining("cannot be set to 0.1");
        var w = vector("w", 1);
        step(optimizer, List.of(w), List.of(Tensor.of(1.0)));
        assertThat(optimizer.learningRate()).isEqualTo(0.25);
        step(optimizer, List.of(w), List.of(Tensor.of(1.0)));
        assertThat(w.toDoubles()).containsExactly(0.25);
    }

    @Test
    void aScheduleThatGoesWrongIsNamed() {
        var optimizer = sgd(step -> 1.0 - step);
        var w = vector("w", 1);
        step(optimizer, List.of(w), List.of(Tensor.of(1.0)));
        step(optimizer, List.of(w), List.of(Tensor.of(1.0)));
        assertThatThrownBy(optimizer::beforeStep).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("got -1.0 at step 2");
        assertThat(optimizer.iterations()).isEqualTo(2);
    }

    @Test
    void weightDecayCanBeKeptFromSomeWeights() {
        var kernel = vector("kernel", 1);
        var bias = vector("bias", 1);
        var gamma = vector("gamma", 1);
        List<Tensor> zeros = List.of(Tensor.zeros(1), Tensor.zeros(1), Tensor.zeros(1));
        step(sgd(0.5).weightDecay(0.5).excludeFromWeightDecay("bias", "beta")
                .excludeFromWeightDecay(List.of(gamma)), List.of(kernel, bias, gamma), zeros);
        assertThat(kernel.toDoubles()).containsExactly(0.75);
        assertThat(bias.toDoubles()).containsExactly(1);
        assertThat(gamma.toDoubles()).containsExactly(1);
    }

    @Test
    void adamWDecaysUnlessToldOtherwise() {
        var w = vector("w", 1);
        step(adamW(0.5), List.of(w), List.of(Tensor.zeros(1)));
        assertThat(w.toDoubles()[0]).isCloseTo(1 - 0.5 * 0.004, within(1e-7));
        var kept = vector("w", 1);
        step(adamW(0.5).weightDecay(0), List.of(kept), List.of(Tensor.zeros(1)));
        assertThat(kept.toDoubles()).containsExactly(1);
    }

    @Test
    void shortGradientsAreNotClipped() {
        for (var optimizer : List.of(sgd(1).clipNorm(5), sgd(1).globalClipNorm(5),
                sgd(1).clipValue(4))) {
            var w = vector("w", 0, 0);
            step(optimizer, List.of(w), List.of(Tensor.of(3.0, -4.0)));
            assertThat(w.toDoubles()).containsExactly(-3, 4);
        }
    }

    @Test
    void gradientsOfZeroSurviveClipping() {
        for (var optimizer : List.of(sgd(1).clipNorm(1), sgd(1).globalClipNorm(1))) {
            var w = vector("w", 1, 2);
            step(optimizer, List.of(w), List.of(Tensor.zeros(2)));
            assertThat(w.toDoubles()).containsExactly(1, 2);
        }
    }

    @Test
    void oneInfiniteGradientMakesTheClippedStepNaN() {
        var a = vector("a", 1);
        var b = vector("b", 1);
        step(sgd(1).globalClipNorm(1), List.of(a, b),
                List.of(Tensor.of(Double.POSITIVE_INFINITY), Tensor.of(1.0)));
        assertThat(a.toDoubles()).containsExactly(Double.NaN);
        assertThat(b.toDoubles()).containsExactly(Double.NaN);
    }

    @Test
    void lossScaleChangesNothingElse() {
        var plain = new LineTraining(adam(), DType.FLOAT32);
        var scaled = new LineTraining(adam().lossScaleFactor(1024), DType.FLOAT32);
        assertThat(scaled.losses(5)).containsExactly(plain.losses(5));
        assertThat(scaled.weights()).containsExactly(plain.weights());
    }

    @Test
    void accumulatedStepsAreOneStepAlongTheMean() {
        var optimizer = nadam(0.1).gradientAccumulationSteps(2);
        var w = vector("w", 1);
        var gradient = new Placeholder(Shape.of(1), DType.FLOAT32);
        Program program = Program.of(List.of(gradient), List.of(),
                optimizer.updates(List.of(w), List.of(gradient)));
        var reference = nadam(0.1);
        var r = vector("r", 1);
        for (double[] pair : new double[][] {{1, 3}, {-2, 1}, {0.5, 0.25}}) {
            optimizer.beforeStep();
            program.run(List.of(Tensor.of(pair[0])));
            assertThat(w.toDoubles()).containsExactly(r.toDoubles());
            optimizer.beforeStep();
            program.run(List.of(Tensor.of(pair[1])));
            step(reference, List.of(r), List.of(Tensor.of((pair[0] + pair[1]) / 2)));
            assertThat(w.toDoubles()).containsExactly(r.toDoubles());
        }
        assertThat(optimizer.iterations()).isEqualTo(3);
    }

    @Test
    void tracingAgainKeepsTheMemory() {
        var once = adam();
        var again = adam();
        var a = vector("a", 1);
        var b = vector("b", 1);
        var program = Program.of(List.of(), List.of(),
                once.updates(List.of(a), List.of(Tensor.of(0.5))));
        for (int i = 0; i < 3; i++) {
            once.beforeStep();
            program.run();
            step(again, List.of(b), List.of(Tensor.of(0.5)));
        }
        assertThat(b.toDoubles()).containsExactly(a.toDoubles());
        assertThat(again.variables()).hasSize(4);
    }

    @Test
    void someOfTheWeightsMayBeLeftOutLater() {
        var a = vector("a", 1);
        var b = vector("b", 1);
        var optimizer = sgd(1);
        step(optimizer, List.of(a, b), List.of(Tensor.of(1.0), Tensor.of(1.0)));
        step(optimizer, List.of(b), List.of(Tensor.of(1.0)));
        assertThat(a.toDoubles()).containsExactly(0);
        assertThat(b.toDoubles()).containsExactly(-1);
        assertThatThrownBy(() -> optimizer.updates(List.of(vector("c", 1, 2)),
                List.of(Tensor.zeros(2)))).isInstanceOf(IllegalArgumentException.class).hasMessage(
                "SGD: weight \"c\" (2,) is none of the 2 weights that it began with."
                        + " Make a new optimizer for other weights.");
    }

    @Test
    void gradientsMustFitTheirWeights() {
        var w = vector("kernel", 1, 2);
        assertThatThrownBy(() -> sgd().updates(List.of(w), List.of()))
                .hasMessageContaining("got 1 weights and 0 gradients");
        assertThatThrownBy(() -> sgd().updates(List.of(w), List.of(Tensor.zeros(3)))).hasMessage(
                "SGD: expected for weight \"kernel\" (2,) float32 a gradient of the same shape, all"
                + " in float32, got (3,) float32.");
        assertThatThrownBy(() -> sgd().updates(List.of(w),
                List.of(Tensor.full(0, Shape.of(2), DType.FLOAT64))))
                .hasMessageContaining("got (2,) float64");
    }

    @Test
    void averagesTakeTheWeightsPlacesAtTheEnd() {
        var w = vector("w", 1);
        var optimizer = sgd(1).useEma(true).emaMomentum(0.5);
        step(optimizer, List.of(w), List.of(Tensor.of(1.0)));
        step(optimizer, List.of(w), List.of(Tensor.of(1.0)));
        assertThat(w.toDoubles()).containsExactly(-1);
        optimizer.finish();
        assertThat(w.toDoubles()).containsExactly(-0.5);
    }

    @Test
    void memoryIsNamedAndOrdered() {
        var optimizer = adam();
        optimizer.build(List.of(vector("kernel", 1), vector("bias", 1)));
        assertThat(optimizer.variables()).extracting(Variable::name).containsExactly("iteration",
                "learning_rate", "kernel_momentum", "kernel_velocity", "bias_momentum",
                "bias_velocity");
        var scheduled = sgd(step -> 0.1);
        scheduled.build(List.of(vector("kernel", 1)));
        assertThat(scheduled.variables()).extracting(Variable::name).containsExactly("iteration");
    }

    @Test
    void aNewOptimizerIsAShortSubclass() {
        class SignDescent extends KerasOptimizer<SignDescent> {
            SignDescent() {
                super(0.5);
            }

            @Override
            protected Tensor step(Slots memory, Tensor w, Tensor g) {
                return w.minus(g.sign().times(rate()));
            }
        }

        var w = vector("w", 1, 1);
        Map<Variable, Tensor> updates =
                new SignDescent().updates(List.of(w), List.of(Tensor.of(3.0, -4.0)));
        assertThat(updates).containsOnlyKeys(w);
        step(new SignDescent(), List.of(w), List.of(Tensor.of(3.0, -4.0)));
        assertThat(w.toDoubles()).containsExactly(0.5, 1.5);
    }
}
