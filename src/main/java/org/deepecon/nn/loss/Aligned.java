package org.deepecon.nn.loss;

import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * Two tensors brought to the same rank as Keras does it: (batch,) and (batch, 1) meet as
 * (batch, 1).
 *
 * @param yTrue targets, or values
 * @param yPred predictions, or weights
 */
public record Aligned(Tensor yTrue, Tensor yPred) {
    /**
     * Brings two tensors to the same rank, if they differ by a last axis of length 1.
     *
     * @param yTrue targets
     * @param yPred predictions
     * @return both, reshaped where needed; targets in the type of the predictions
     */
    public static Aligned of(Tensor yTrue, Tensor yPred) {
        Tensor targets = yTrue.isSymbolic() ? yTrue : yTrue.as(yPred.dtype());
        if (targets.rank() == yPred.rank() + 1 && targets.shape().dim(-1) == 1) {
            return yPred.rank() == 1 ? new Aligned(targets, yPred.expandDims(-1))
                    : new Aligned(targets.squeeze(-1), yPred);
        }
        if (yPred.rank() == targets.rank() + 1 && yPred.shape().dim(-1) == 1) {
            return targets.rank() == 1 ? new Aligned(targets.expandDims(-1), yPred)
                    : new Aligned(targets, yPred.squeeze(-1));
        }
        return new Aligned(targets, yPred);
    }

    /**
     * Brings two tensors to the same shape, as {@link #of} does.
     *
     * @param loss its name, for the message
     * @param yTrue targets
     * @param yPred predictions
     * @return both, of one shape
     * @throws ShapeException if the shapes differ; nothing is repeated silently
     */
    public static Aligned same(String loss, Tensor yTrue, Tensor yPred) {
        Aligned pair = of(yTrue, yPred);
        if (!pair.yTrue.shape().equals(pair.yPred.shape())) {
            throw new ShapeException(loss + ": expected targets " + yPred.shape()
                    + " like the predictions, got " + yTrue.shape()
                    + ". Reshape the targets, or change the units of the last layer.");
        }
        return pair;
    }

    /**
     * Values and their weights. Weights of fewer axes are one for each row.
     *
     * @param values (batch, …)
     * @param weight (batch,), or of as many axes as the values
     * @return both, ready for multiplication
     * @throws ShapeException if they do not fit
     */
    public static Aligned weighted(Tensor values, Tensor weight) {
        Aligned pair = of(values, weight);
        Tensor fitting = pair.yPred;
        if (weight.rank() > 0 && fitting.rank() < pair.yTrue.rank()) {
            int[] dims = new int[pair.yTrue.rank()];
            java.util.Arrays.fill(dims, 1);
            System.arraycopy(fitting.shape().dims(), 0, dims, 0, fitting.rank());
            fitting = fitting.reshape(Shape.of(dims));
        }
        return new Aligned(pair.yTrue, checked(pair.yTrue, fitting, weight));
    }

    private static Tensor checked(Tensor values, Tensor fitting, Tensor weight) {
        boolean fits = values.rank() == 0 || fitting.rank() == 0 || fitting.rank() == values.rank();
        for (int i = 0; fits && values.rank() > 0 && i < fitting.rank(); i++) {
            int length = fitting.shape().dim(i);
            fits = length == 1 || length == values.shape().dim(i);
        }
        if (!fits) {
            throw new ShapeException("Sample weights: expected one for each row or value of "
                    + values.shape() + ", got " + weight.shape() + ".");
        }
        return fitting;
    }
}
