package org.deepecon.optim;

/**
 * Half periods of the cosine one after the other, each {@code tMul} times as long and {@code mMul}
 * times as high as the one before.
 *
 * <p>In period i, with p its share passed:
 * {@code initial · ((1 − alpha) · mMulⁱ · ½(1 + cos πp) + alpha)}. Source: Keras 3.15
 * {@code CosineDecayRestarts}; Loshchilov and Hutter 2017, §3.
 *
 * @param initialLearningRate rate of step 0, at least 0
 * @param firstDecaySteps length of the first period, at least 1
 * @param tMul length of a period over the one before, at least 1; {@value #DEFAULT_T_MUL} unless
 *     set
 * @param mMul height of a period over the one before, at least 0; {@value #DEFAULT_M_MUL} unless
 *     set
 * @param alpha the lowest rate as a share of the initial one, at least 0; 0 unless set
 */
public record CosineDecayRestarts(double initialLearningRate, long firstDecaySteps, double tMul,
        double mMul, double alpha) implements LearningRateSchedule {
    /** Length of a period over the one before, unless set. */
    public static final double DEFAULT_T_MUL = 2.0;
    /** Height of a period over the one before, unless set. */
    public static final double DEFAULT_M_MUL = 1.0;

    private static final String NAME = "CosineDecayRestarts";

    /**
     * Checks the settings.
     *
     * @param initialLearningRate rate of step 0
     * @param firstDecaySteps length of the first period
     * @param tMul length of a period over the one before
     * @param mMul height of a period over the one before
     * @param alpha the lowest rate as a share of the initial one
     */
    public CosineDecayRestarts {
        Require.notNegative(NAME, "initialLearningRate", initialLearningRate);
        Require.atLeast(1, NAME, "firstDecaySteps", firstDecaySteps);
        if (!(tMul >= 1) || Double.isInfinite(tMul)) {
            throw new IllegalArgumentException(
                    NAME + ": expected a finite tMul of at least 1, got " + tMul + ".");
        }
        Require.notNegative(NAME, "mMul", mMul);
        Require.notNegative(NAME, "alpha", alpha);
    }

    /**
     * How the periods' lengths grow.
     *
     * @param factor at least 1; {@value #DEFAULT_T_MUL} unless set
     * @return a changed copy
     */
    public CosineDecayRestarts tMul(double factor) {
        return new CosineDecayRestarts(initialLearningRate, firstDecaySteps, factor, mMul, alpha);
    }

    /**
     * How the periods' heights change.
     *
     * @param factor at least 0; {@value #DEFAULT_M_MUL} unless set
     * @return a changed copy
     */
    public CosineDecayRestarts mMul(double factor) {
        return new CosineDecayRestarts(initialLearningRate, firstDecaySteps, tMul, factor, alpha);
    }

    /**
     * The lowest rate as a share of the initial one.
     *
     * @param share at least 0; 0 unless set
     * @return a changed copy
     */
    public CosineDecayRestarts alpha(double share) {
        return new CosineDecayRestarts(initialLearningRate, firstDecaySteps, tMul, mMul, share);
    }

    @Override
    public double at(long step) {
        double time = (double) step / firstDecaySteps;
        double period = tMul == 1 ? Math.floor(time)
                : Math.floor(Math.log(1 - time * (1 - tMul)) / Math.log(tMul));
        double length = Math.pow(tMul, period);
        double begin = tMul == 1 ? period : (1 - length) / (1 - tMul);
        double passed = (time - begin) / length;
        double height = 0.5 * Math.pow(mMul, period) * (1 + Math.cos(Math.PI * passed));
        return initialLearningRate * ((1 - alpha) * height + alpha);
    }
}
