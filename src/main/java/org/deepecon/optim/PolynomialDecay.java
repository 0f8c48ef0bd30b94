package org.deepecon.optim;

/**
 * From the initial to the end rate along {@code (1 − step / decaySteps)^power}, then constant; or,
 * if it cycles, up again and down over twice, three times … as many steps. Source: Keras 3.15
 * {@code PolynomialDecay}.
 *
 * @param initialLearningRate rate of step 0, at least 0
 * @param decaySteps until the end rate is reached, at least 1
 * @param endLearningRate at least 0; {@value #DEFAULT_END_LEARNING_RATE} unless set
 * @param power positive; 1, a straight line, unless set
 * @param cycle whether the rate rises again after decaySteps
 */
public record PolynomialDecay(double initialLearningRate, long decaySteps, double endLearningRate,
        double power, boolean cycle) implements LearningRateSchedule {
    /** End rate unless set. */
    public static final double DEFAULT_END_LEARNING_RATE = 0.0001;

    private static final String NAME = "PolynomialDecay";

    /**
     * Checks the settings.
     *
     * @param initialLearningRate rate of step 0
     * @param decaySteps until the end rate is reached
     * @param endLearningRate at least 0
     * @param power positive
     * @param cycle whether the rate rises again
     */
    public PolynomialDecay {
        Require.notNegative(NAME, "initialLearningRate", initialLearningRate);
        Require.atLeast(1, NAME, "decaySteps", decaySteps);
        Require.notNegative(NAME, "endLearningRate", endLearningRate);
        Require.positive(NAME, "power", power);
    }

    /**
     * The last rate.
     *
     * @param rate at least 0; {@value #DEFAULT_END_LEARNING_RATE} unless set
     * @return a changed copy
     */
    public PolynomialDecay endLearningRate(double rate) {
        return new PolynomialDecay(initialLearningRate, decaySteps, rate, power, cycle);
    }

    /**
     * The exponent.
     *
     * @param exponent positive; 1 unless set
     * @return a changed copy
     */
    public PolynomialDecay power(double exponent) {
        return new PolynomialDecay(
                initialLearningRate, decaySteps, endLearningRate, exponent, cycle);
    }

    /**
     * Lets the rate rise again after decaySteps.
     *
     * @param on false unless set
     * @return a changed copy
     */
    public PolynomialDecay cycle(boolean on) {
        return new PolynomialDecay(initialLearningRate, decaySteps, endLearningRate, power, on);
    }

    @Override
    public double at(long step) {
        double cycles = cycle ? Math.max(1, Math.ceil((double) step / decaySteps)) : 1;
        double passed = Math.min(1, step / (decaySteps * cycles));
        return (initialLearningRate - endLearningRate) * Math.pow(1 - passed, power)
                + endLearningRate;
    }
}
