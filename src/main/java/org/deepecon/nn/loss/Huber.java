package org.deepecon.nn.loss;

import org.deepecon.nn.Loss;
import org.deepecon.tensor.Tensor;

/**
 * The mean along the last axis of {@code ½e²} for errors up to {@code delta} and
 * {@code delta·|e| − ½delta²} beyond: outliers pull with bounded force. Source: Huber 1964.
 *
 * @param delta size of error from which growth is linear, &gt; 0
 */
public record Huber(double delta) implements Loss {
    /** Keras's default of {@code delta}. */
    public static final double DEFAULT_DELTA = 1;

    /**
     * Checks the setting.
     *
     * @param delta size of error from which growth is linear, &gt; 0
     */
    public Huber {
        if (!(delta > 0)) {
            throw new IllegalArgumentException("huber: expected delta above 0, got " + delta + ".");
        }
    }

    @Override
    public String name() {
        return "huber";
    }

    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        Aligned pair = Aligned.same("huber", yTrue, yPred);
        Tensor error = pair.yPred().minus(pair.yTrue());
        Tensor size = error.abs();
        return MeanError.mean(Tensor.where(size.lessEqual(delta), error.square().times(0.5),
                size.times(delta).minus(0.5 * delta * delta)));
    }
}
