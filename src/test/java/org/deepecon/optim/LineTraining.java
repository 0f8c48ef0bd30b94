package org.deepecon.optim;

import java.util.List;
import java.util.Map;
import org.deepecon.autodiff.Gradients;
import org.deepecon.autodiff.Program;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

/**
 * Keras's {@code Dense(1)} with mean squared error, trained on four points at once: what the golden
 * numbers were recorded with.
 */
final class LineTraining {
    private static final double[] X = {1, 2, 3, 4, -1, 0.5, 0.5, -0.5};
    private static final double[] Y = {1, 0, 1, 0};

    final Variable kernel;
    final Variable bias;
    private final Optimizer optimizer;
    private final Program program;

    LineTraining(Optimizer optimizer, DType type) {
        this.optimizer = optimizer;
        kernel = new Variable("kernel", Tensor.full(1, Shape.of(2, 1), type));
        bias = new Variable("bias", Tensor.full(0, Shape.of(1), type));
        program = Tracing.of(() -> trace(type));
    }

    private Program trace(DType type) {
        Tensor x = Tensor.of(X, Shape.of(4, 2), type);
        Tensor y = Tensor.of(Y, Shape.of(4, 1), type);
        Tensor loss = x.matmul(kernel).plus(bias).minus(y).square().mean();
        List<Variable> weights = List.of(kernel, bias);
        List<Tensor> gradients = Gradients.of(optimizer.scaleLoss(loss), weights);
        Map<Variable, Tensor> updates = optimizer.updates(weights, gradients);
        return Program.of(List.of(), List.of(loss), updates);
    }

    /** One step; the loss before it. */
    double step() {
        optimizer.beforeStep();
        program.run();
        return program.output(0).storage().get(program.output(0).offset());
    }

    double[] losses(int steps) {
        var losses = new double[steps];
        for (int i = 0; i < steps; i++) {
            losses[i] = step();
        }
        return losses;
    }

    /** Kernel, then bias. */
    double[] weights() {
        double[] k = kernel.toDoubles();
        return new double[] {k[0], k[1], bias.item()};
    }
}
