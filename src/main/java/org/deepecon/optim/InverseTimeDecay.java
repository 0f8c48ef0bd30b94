package org.deepecon.optim;

/**
 * {@code initial / (1 + decayRate · step / decaySteps)}. The rates shrink, yet their sum grows
 * without bound. Source: Keras 3.15 {@code InverseTimeDecay}.
 *
 * @param initialLearningRate rate of step 0, at least 0
 * @param decaySteps unit of time, at least 1
 * @param decayRate at least 0
 * @param staircase whether time is rounded down, so that the rate falls in steps
 */
public record InverseTimeDecay(double initialLearningRate, long decaySteps, double decayRate,
        boolean staircase) implements LearningRateSchedule {
    private static final String NAME = "InverseTimeDecay";

    /**
     * Checks the settings.
     *
     * @param initialLearningRate rate of step 0
     * @param decaySteps unit of time
     * @param decayRate at least 0
     * @param staircase whether the rate falls in steps
     */
    public InverseTimeDecay {
        Require.notNegative(NAME, "initialLearningRate", initialLearningRate);
        Require.atLeast(1, NAME, "decaySteps", decaySteps);
        Require.notNegative(NAME, "decayRate", decayRate);
    }

    /**
     * Lets the rate fall in steps.
     *
     * @param on false unless set
     * @return a changed copy
     */
    public InverseTimeDecay staircase(boolean on) {
        return new InverseTimeDecay(initialLearningRate, decaySteps, decayRate, on);
    }

    @Override
    public double at(long step) {
        double periods = (double) step / decaySteps;
        return initialLearningRate / (1 + decayRate * (staircase ? Math.floor(periods) : periods));
    }
}
