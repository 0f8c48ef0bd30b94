package org.deepecon.optim;

/**
 * {@code initial · decayRate^(step / decaySteps)}. Source: Keras 3.15 {@code ExponentialDecay}.
 *
 * @param initialLearningRate rate of step 0, at least 0
 * @param decaySteps after which the rate is multiplied by decayRate once, at least 1
 * @param decayRate positive; above 1 the rate grows
 * @param staircase whether the exponent is rounded down, so that the rate falls in steps
 */
public record ExponentialDecay(double initialLearningRate, long decaySteps, double decayRate,
        boolean staircase) implements LearningRateSchedule {
    private static final String NAME = "ExponentialDecay";

    /**
     * Checks the settings.
     *
     * @param initialLearningRate rate of step 0
     * @param decaySteps after which the rate is multiplied by decayRate once
     * @param decayRate positive
     * @param staircase whether the rate falls in steps
     */
    public ExponentialDecay {
        Require.notNegative(NAME, "initialLearningRate", initialLearningRate);
        Require.atLeast(1, NAME, "decaySteps", decaySteps);
        Require.positive(NAME, "decayRate", decayRate);
    }

    /**
     * Lets the rate fall in steps.
     *
     * @param on false unless set
     * @return a changed copy
     */
    public ExponentialDecay staircase(boolean on) {
        return new ExponentialDecay(initialLearningRate, decaySteps, decayRate, on);
    }

    @Override
    public double at(long step) {
        double periods = (double) step / decaySteps;
        return initialLearningRate * Math.pow(decayRate, staircase ? Math.floor(periods) : periods);
    }
}
