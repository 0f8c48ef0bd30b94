package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;

import java.util.List;
import org.deepecon.optim.Optimizers;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.junit.jupiter.api.Test;

/** A loss that is any function of a network, evaluated also where the network itself leads. */
class TrainStepTest {
    private static final int BATCH = 8;

    private final Sequential policy = Sequential.of(input(1), dense(6, "tanh"), dense(1, "sigmoid"))
            .dtype(DType.FLOAT64).seed(1);
    private final Placeholder states = new Placeholder(Shape.of(BATCH, 1), DType.FLOAT64);

    /** Tomorrow's state depends on today's decision, and the decision there counts too. */
    private Tensor loss(Tensor today) {
        Tensor saved = policy.call(today);
        Tensor tomorrow = today.times(saved).plus(0.1);
        return policy.call(tomorrow).minus(saved).minus(0.2).square().mean();
    }

    private TrainStep step(double rate) {
        policy.build();
        return TrainStep.of(List.of(states), policy.trainableWeights(), policy.rules(),
                Optimizers.sgd(rate), new RandomSource(1), call -> List.of(loss(states)));
    }

    private static Tensor fill(TrainStep step) {
        Tensor x = Tensor.linspace(0.1, 1, BATCH).as(DType.FLOAT64).reshape(BATCH, 1);
        step.input(0).storage().put(x.view().storage(), 0, step.input(0).offset(), BATCH);
        return x;
    }

    @Test
    void gradientGoesThroughStatesThatTheNetworkMade() {
        TrainStep step = step(1);
        Tensor x = fill(step);
        List<Tensor> before = policy.getWeights();
        double expected = loss(x).item();
        assertThat(step.run()).isCloseTo(expected,
                org.assertj.core.api.Assertions.within(1e-12));
        List<Tensor> after = policy.getWeights();
        policy.setWeights(before);
        for (int i = 0; i < before.size(); i++) {
            double[] gradient = before.get(i).minus(after.get(i)).toDoubles();
            assertThat(gradient).containsExactly(differences(policy.weights().get(i), x),
                    org.assertj.core.api.Assertions.within(1e-7));
        }
    }

    private double[] differences(Variable weight, Tensor x) {
        double h = 1e-6;
        double[] slopes = new double[weight.size()];
        for (int j = 0; j < slopes.length; j++) {
            double middle = weight.view().storage().get(j);
            weight.view().storage().set(j, middle + h);
            double above = loss(x).item();
            weight.view().storage().set(j, middle - h);
            slopes[j] = (above - loss(x).item()) / (2 * h);
            weight.view().storage().set(j, middle);
        }
        return slopes;
    }

    @Test
    void stepsLowerTheLoss() {
        TrainStep step = step(0.5);
        fill(step);
        double first = step.run();
        for (int i = 0; i < 200; i++) {
            step.run();
        }
        assertThat(step.run()).isLessThan(first * 0.9);
    }

    @Test
    void networkIsBuiltWhenItIsFirstTraced() {
        TrainStep.of(List.of(states), policy.build().trainableWeights(), List.of(),
                Optimizers.sgd(1), null, call -> List.of(loss(states)));
        var fresh = Sequential.of(input(1), dense(1)).dtype(DType.FLOAT64);
        Tensor slope = org.deepecon.autodiff.Autodiff.grad(x -> fresh.call(x).square())
                .apply(Tensor.full(1, Shape.of(2, 1), DType.FLOAT64));
        assertThat(slope.shape()).isEqualTo(Shape.of(2, 1));
        assertThat(fresh.getWeights().get(0).item()).isNotZero();
    }

    @Test
    void lossMustBeANumberAndThereMustBeWeights() {
        assertThatThrownBy(() -> TrainStep.of(List.of(states), policy.build().trainableWeights(),
                List.of(), Optimizers.sgd(1), null, call -> List.of(policy.call(states))))
                .isInstanceOf(ShapeException.class).hasMessageContaining("single number, got shape")
                .hasMessageContaining("mean()");
        assertThatThrownBy(() -> TrainStep.of(List.of(states), List.of(), List.of(),
                Optimizers.sgd(1), null, call -> List.of(loss(states))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("nothing to train");
    }
}
