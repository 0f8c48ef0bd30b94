package org.deepecon.optim;

import org.deepecon.config.Settings;

/**
 * Optimizers that follow two moments of the gradient and correct them for their start at 0: the
 * family of Adam. The settings and defaults they share.
 *
 * @param <T> the optimizer itself, which settings return
 */
public abstract class MomentOptimizer<T extends MomentOptimizer<T>> extends KerasOptimizer<T> {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;
    /** How slowly the mean gradient follows, unless set. */
    public static final double DEFAULT_BETA_1 = 0.9;
    /** How slowly the gradient's size follows, unless set. */
    public static final double DEFAULT_BETA_2 = 0.999;
    /** What keeps the divisor from 0, unless set. */
    public static final double DEFAULT_EPSILON = 1e-7;

    private double beta1 = DEFAULT_BETA_1;
    private double beta2 = DEFAULT_BETA_2;
    private double epsilon = DEFAULT_EPSILON;

    /** With Keras's defaults. */
    protected MomentOptimizer() {
        super(DEFAULT_LEARNING_RATE);
    }

    /**
     * How slowly the mean gradient follows.
     *
     * @param value from 0 to below 1; {@value #DEFAULT_BETA_1} unless set
     * @return this
     */
    public final T beta1(double value) {
        beta1 = setting("beta1").fraction(value);
        return self();
    }

    /**
     * How slowly the gradient's size follows.
     *
     * @param value from 0 to below 1; {@value #DEFAULT_BETA_2} unless set
     * @return this
     */
    public final T beta2(double value) {
        beta2 = setting("beta2").fraction(value);
        return self();
    }

    /**
     * What keeps the divisor from 0.
     *
     * @param value at least 0; {@value #DEFAULT_EPSILON} unless set
     * @return this
     */
    public final T epsilon(double value) {
        epsilon = setting("epsilon").notNegative(value);
        return self();
    }

    final double beta1() {
        return beta1;
    }

    final double beta2() {
        return beta2;
    }

    final double epsilon() {
        return epsilon;
    }

    /** 1 − β₁ᵗ: how much of the mean gradient there is after t steps from 0. */
    final double filled1(long t) {
        return 1 - Math.pow(beta1, t);
    }

    /** 1 − β₂ᵗ. */
    final double filled2(long t) {
        return 1 - Math.pow(beta2, t);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        beta1 = s.number("beta_1", beta1);
        beta2 = s.number("beta_2", beta2);
        epsilon = s.number("epsilon", epsilon);
    }
}
