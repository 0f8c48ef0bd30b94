package org.deepecon.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.deepecon.nn.Call;
import org.deepecon.nn.WeightRule;
import org.deepecon.optim.Optimizer;
import org.deepecon.optim.TrainingDivergedException;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.deepecon.tensor.View;

/**
 * Trains on any loss of any function of the weights. The loss may use the network several times,
 * also at states that depend on the network itself, as an equilibrium condition does.
 *
 * <pre>{@code
 * var policy = Sequential.of(input(2), dense(50, "relu"), dense(1, "sigmoid")).seed(1);
 * var train = Trainer.minimize(policy, adam(1e-3), (net, x) -> residual(net, x).square().mean());
 * for (var states : simulate(policy, 2_000)) train.step(states);
 * }</pre>
 *
 * <p>The loss is traced once for each shape of the states: inside it use tensor operations, not
 * values. Penalties of the layers' regularizers are added, limits of constraints kept.
 */
public final class Trainer {
    /** What is minimized. */
    @FunctionalInterface
    public interface LossFunction {
        /**
         * The loss.
         *
         * @param net the network, as a function of (batch, …)
         * @param x a batch of states
         * @return a single number
         */
        Tensor of(UnaryOperator<Tensor> net, Tensor x);
    }

    @FunctionalInterface
    private interface Forward {
        Tensor loss(Call call, Tensor x);
    }

    private record Kind(Shape shape, DType dtype) {
    }

    private final List<Variable> weights;
    private final List<WeightRule> rules;
    private final Optimizer optimizer;
    private final RandomSource random;
    private final Forward forward;
    private final DType dtype;
    private final Map<Kind, TrainStep> programs = new HashMap<>();

    private Trainer(List<Variable> weights, List<WeightRule> rules, Optimizer optimizer,
            RandomSource random, Forward forward) {
        this.weights = weights;
        this.rules = rules;
        this.optimizer = optimizer;
        this.random = random;
        this.forward = forward;
        this.dtype = weights.isEmpty() ? DType.floatx() : weights.get(0).dtype();
    }

    /**
     * Trains a network.
     *
     * @param net its trainable weights are changed
     * @param optimizer of this trainer alone
     * @param loss made of tensor operations
     * @return the trainer
     * @throws IllegalStateException if it is not known what the network's input looks like
     */
    public static Trainer minimize(Model net, Optimizer optimizer, LossFunction loss) {
        net.build();
        return new Trainer(net.trainableWeights(), net.rules(), optimizer, net.stepRandom(),
                (call, x) -> loss.of(states -> net.call(call, states), x));
    }

    /**
     * Changes variables of any function.
     *
     * @param variables what is changed
     * @param optimizer of this trainer alone
     * @param loss a single number, computed from the variables and a batch
     * @return the trainer
     */
    public static Trainer minimize(List<Variable> variables, Optimizer optimizer,
            UnaryOperator<Tensor> loss) {
        return new Trainer(List.copyOf(variables), List.of(), optimizer, null,
                (call, x) -> loss.apply(x));
    }

    /**
     * One step of the optimizer.
     *
     * @param x a batch: a tensor or an array of numbers
     * @return the loss before the step
     * @throws TrainingDivergedException if the loss is not finite; no weight has changed
     */
    public double step(Object x) {
        Tensor batch = Given.tensors("step: x", x, List.of("x"), dtype).get(0);
        TrainStep step = programs.computeIfAbsent(new Kind(batch.shape(), batch.dtype()),
                this::trace);
        View from = batch.view();
        View to = step.input(0);
        to.storage().put(from.storage(), from.offset(), to.offset(), batch.size());
        double loss = step.run();
        if (!Double.isFinite(loss)) {
            throw new TrainingDivergedException("Trainer,", optimizer.iterations(), "loss", loss,
                    optimizer.learningRate(), "The weights are those before this step.");
        }
        return loss;
    }

    private TrainStep trace(Kind kind) {
        var input = new Placeholder(kind.shape(), kind.dtype());
        return TrainStep.of(List.of(input), weights, rules, optimizer,
                random == null ? new RandomSource(0) : random,
                call -> List.of(forward.loss(call, input)));
    }

    /**
     * The optimizer.
     *
     * @return as given
     */
    public Optimizer optimizer() {
        return optimizer;
    }
}
