package org.deepecon.nn.metric;

import org.deepecon.nn.loss.Aligned;

/** {@code √mean((y − ŷ)²)}: a typical error, in the targets' unit. */
public final class RootMeanSquaredError extends MeanMetric {
    /** Named {@code root_mean_squared_error}. */
    public RootMeanSquaredError() {
        super("root_mean_squared_error", Direction.DOWN, (yTrue, yPred) -> {
            Aligned pair = Aligned.same("root_mean_squared_error", yTrue, yPred);
            return pair.yPred().minus(pair.yTrue()).square();
        });
        savedAs("RootMeanSquaredError");
    }

    @Override
    public double[] results() {
        return new double[] {Math.sqrt(super.results()[0])};
    }
}
