package org.deepecon.optim;

/**
 * Down half a period of the cosine, from the initial rate to {@code alpha} times it, then constant;
 * with a warm-up, first up a straight line to the warm-up's target and then down from there.
 *
 * <p>With r the target, or the initial rate, and p the share of decaySteps passed since the
 * warm-up: {@code r · ((1 − alpha) · ½(1 + cos πp) + alpha)}. Source: Keras 3.15
 * {@code CosineDecay}; Loshchilov and Hutter 2017, eq. 5.
 *
 * @param initialLearningRate rate of step 0, at least 0
 * @param decaySteps from the top to the end, at least 1
 * @param alpha the last rate as a share of the top, at least 0; 0 unless set
 * @param warmupTarget rate at the top, at least 0; the initial rate unless set
 * @param warmupSteps until the top, at least 0; 0 unless set
 */
public record CosineDecay(double initialLearningRate, long decaySteps, double alpha,
        double warmupTarget, long warmupSteps) implements LearningRateSchedule {
    private static final String NAME = "CosineDecay";

    /**
     * Checks the settings.
     *
     * @param initialLearningRate rate of step 0
     * @param decaySteps from the top to the end
     * @param alpha the last rate as a share of the top
     * @param warmupTarget rate at the top
     * @param warmupSteps until the top
     */
    public CosineDecay {
        Require.notNegative(NAME, "initialLearningRate", initialLearningRate);
        Require.atLeast(1, NAME, "decaySteps", decaySteps);
        Require.notNegative(NAME, "alpha", alpha);
        Require.notNegative(NAME, "warmupTarget", warmupTarget);
        Require.atLeast(0, NAME, "warmupSteps", warmupSteps);
    }

    /**
     * The last rate as a share of the top.
     *
     * @param share at least 0; 0 unless set
     * @return a changed copy
     */
    public CosineDecay alpha(double share) {
        return new CosineDecay(initialLearningRate, decaySteps, share, warmupTarget, warmupSteps);
    }

    /**
     * Warms up first.
     *
     * @param target rate at the top, at least 0
     * @param steps until the top, at least 0
     * @return a changed copy
     */
    public CosineDecay warmup(double target, long steps) {
        return new CosineDecay(initialLearningRate, decaySteps, alpha, target, steps);
    }

    @Override
    public double at(long step) {
        if (step < warmupSteps) {
            return initialLearningRate
                    + (warmupTarget - initialLearningRate) * step / warmupSteps;
        }
        double passed = Math.min(1, (double) (step - warmupSteps) / decaySteps);
        return warmupTarget * ((1 - alpha) * 0.5 * (1 + Math.cos(Math.PI * passed)) + alpha);
    }
}
