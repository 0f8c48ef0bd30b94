package org.deepecon.nn.loss;

import org.deepecon.tensor.Tensor;

/** What the cross-entropies share. */
final class CrossEntropy {
    /** Probabilities are kept this far from 0 and 1, as in Keras. */
    static final double EPSILON = 1e-7;

    /** Keras's weight in focal losses. */
    static final double ALPHA = 0.25;
    /** Keras's exponent in focal losses. */
    static final double GAMMA = 2;

    private CrossEntropy() {
    }

    static Tensor clipped(Tensor probability) {
        return probability.clip(EPSILON, 1 - EPSILON);
    }

    /** 1 where clipping changes nothing; elsewhere the loss does not depend on the prediction. */
    static Tensor inside(Tensor probability) {
        return clipped(probability).equalTo(probability);
    }

    static void smoothing(String loss, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(loss + ": expected label smoothing from 0 to 1, got "
                    + value + ".");
        }
    }

    static void focus(String loss, double alpha, double gamma) {
        if (!(alpha >= 0 && alpha <= 1 && gamma >= 0)) {
            throw new IllegalArgumentException(loss
                    + ": expected alpha from 0 to 1 and gamma of 0 or more, got " + alpha + " and "
                    + gamma + ".");
        }
    }

    /** Targets mixed with equal shares. */
    static Tensor smoothed(Tensor targets, double smoothing, double share) {
        return smoothing == 0 ? targets : targets.times(1 - smoothing).plus(smoothing * share);
    }
}
