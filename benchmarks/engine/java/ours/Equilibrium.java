package ours;

import static org.deepecon.optim.Optimizers.adam;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.deepecon.model.Sequential;
import org.deepecon.model.Trainer;
import org.deepecon.optim.Optimizer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import side.Task;
import side.Training;

/**
 * The stochastic Brock-Mirman economy, whose Euler residual is the loss of a savings rate; as in
 * {@code enginebench/peers/deqn.py}.
 */
final class Equilibrium implements Training {
    private static final double ALPHA = 0.36;
    private static final double BETA = 0.99;
    private static final double DELTA = 0.1;
    private static final double RHO = 0.9;
    private static final double SIGMA = 0.04;
    /** Gauss-Hermite: standard normal deviates and their probabilities. */
    private static final double[] NODES = {-2.8569700138728056, -1.355626179974266, 0,
        1.355626179974266, 2.8569700138728056};
    private static final double[] WEIGHTS = {0.011257411327720691, 0.22207592200561266,
        0.5333333333333333, 0.22207592200561266, 0.011257411327720691};

    private final Tensor shocks = Tensor.of(NODES).times(SIGMA);
    private final Tensor weights = Tensor.of(WEIGHTS).reshape(NODES.length, 1);
    private final Task task;
    private final Start start;
    private final Trainer trainer;
    private final Tensor[] batches;

    Equilibrium(Task task, Path folder) {
        this.task = task;
        Sequential policy = Networks.of(task);
        policy.setWeights(Networks.weights(policy, task.initialWeights(folder)));
        Optimizer optimizer = adam(task.learningRate());
        trainer = Trainer.minimize(policy, optimizer,
                (net, states) -> residual(net, states).square().mean());
        start = Start.of(policy, optimizer);
        float[] x = task.inputs(folder, task.rows());
        int size = 2 * task.batch();
        batches = new Tensor[task.steps()];
        for (int i = 0; i < batches.length; i++) {
            batches[i] = Tensor.of(Arrays.copyOfRange(x, i * size, (i + 1) * size),
                    Shape.of(task.batch(), 2));
        }
    }

    /** Of the Euler equation at states (rows, 2) of productivity and capital: (rows, 1). */
    private Tensor residual(UnaryOperator<Tensor> net, Tensor states) {
        int rows = states.shape().dim(0);
        Tensor z = states.slice(1, 0, 1);
        Tensor capital = states.slice(1, 1, 2);
        Tensor output = z.times(capital.pow(ALPHA));
        Tensor saved = net.apply(states).times(output);
        Tensor consumption = output.minus(saved);
        Tensor capitalNext = capital.times(1 - DELTA).plus(saved);
        Tensor zNext = z.log().times(RHO).plus(shocks).exp(); // (rows, 5)
        Tensor pairs = Tensor.concat(1, zNext.reshape(rows * NODES.length, 1),
                capitalNext.broadcastTo(zNext.shape()).reshape(rows * NODES.length, 1));
        Tensor spentNext = net.apply(pairs).reshape(zNext.shape()).negate().plus(1);
        Tensor consumptionNext = spentNext.times(zNext).times(capitalNext.pow(ALPHA));
        Tensor returns = zNext.times(capitalNext.pow(ALPHA - 1)).times(ALPHA).plus(1 - DELTA);
        Tensor expected = returns.div(consumptionNext).matmul(weights);
        return consumption.times(expected).times(BETA).reciprocal().negate().plus(1);
    }

    @Override
    public void reset() {
        start.restore();
    }

    @Override
    public double train(int steps) {
        double total = 0;
        for (int epoch = 0; epoch < steps / task.steps(); epoch++) {
            total = 0;
            for (Tensor states : batches) {
                total += trainer.step(states);
            }
        }
        return total / task.steps();
    }
}
