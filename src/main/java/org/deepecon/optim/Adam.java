package org.deepecon.optim;

import org.deepecon.tensor.Tensor;

/**
 * Adaptive moments: momentum divided by a moving root mean square of the gradient.
 *
 * <p>{@code m ← m + (g − m)(1 − β₁); v ← v + (g² − v)(1 − β₂); w ← w − α · m / (√v + ε)} with
 * {@code α = rate · √(1 − β₂ᵗ) / (1 − β₁ᵗ)} in step t from 1, which corrects m and v for their
 * start at 0. Because the correction is in α, ε here is the paper's ε̂. With AMSGrad the largest v so
 * far takes the place of v. Keeps two numbers a weight, three with AMSGrad.
 *
 * <p>Source: Keras 3.15 {@code Adam}; Kingma and Ba 2014, algorithm 1 with the order of
 * computation given at the end of §2; Reddi et al. 2018 (AMSGrad).
 */
public class Adam extends KerasOptimizer<Adam> {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;
    /** How slowly the mean gradient follows, unless set. */
    public static final double DEFAULT_BETA_1 = 0.9;
    /** How slowly the mean square follows, unless set. */
    public static final double DEFAULT_BETA_2 = 0.999;
    /** What keeps the root from 0, unless set. */
    public static final double DEFAULT_EPSILON = 1e-7;

    private final StepNumber alpha = number("alpha");
    private double beta1 = DEFAULT_BETA_1;
    private double beta2 = DEFAULT_BETA_2;
    private double epsilon = DEFAULT_EPSILON;
    private boolean amsgrad;

    /** With Keras's defaults. */
    public Adam() {
        super(DEFAULT_LEARNING_RATE);
    }

    /**
     * How slowly the mean gradient follows.
     *
     * @param value from 0 to below 1; {@value #DEFAULT_BETA_1} unless set
     * @return this
     */
    public Adam beta1(double value) {
        beta1 = setting("beta1").fraction(value);
        return this;
    }

    /**
     * How slowly the mean square follows.
     *
     * @param value from 0 to below 1; {@value #DEFAULT_BETA_2} unless set
     * @return this
     */
    public Adam beta2(double value) {
        beta2 = setting("beta2").fraction(value);
        return this;
    }

    /**
     * What keeps the root from 0.
     *
     * @param value at least 0; {@value #DEFAULT_EPSILON} unless set
     * @return this
     */
    public Adam epsilon(double value) {
        epsilon = setting("epsilon").notNegative(value);
        return this;
    }

    /**
     * Divides by the largest mean square so far.
     *
     * @param on false unless set
     * @return this
     */
    public Adam amsgrad(boolean on) {
        setting("amsgrad");
        amsgrad = on;
        return this;
    }

    @Override
    protected void prepare(long t, double rate) {
        alpha.set(rate * Math.sqrt(1 - Math.pow(beta2, t)) / (1 - Math.pow(beta1, t)));
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor m = memory.update("momentum", old -> old.plus(g.minus(old).times(1 - beta1)));
        Tensor v = memory.update("velocity",
                old -> old.plus(g.square().minus(old).times(1 - beta2)));
        Tensor square = amsgrad ? memory.update("velocity_hat", v::maximum) : v;
        return w.minus(m.div(square.sqrt().plus(epsilon)).times(alpha.now()));
    }
}
