package org.deepecon.optim;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;

/**
 * Follow the regularized leader: for wide, sparse linear models. An L1 penalty makes weights
 * exactly 0.
 *
 * <p>With n the sum of squared gradients, p = −{@code learningRatePower}, λ₁ and λ₂ the
 * regularization strengths, λₛ the shrinkage:
 * {@code n' = n + g²; z ← z + g + 2 λₛ w − w (n'ᵖ − nᵖ) / rate;
 * w ← (clip(z, −λ₁, λ₁) − z) / (n'ᵖ / rate + 2 λ₂ + β / rate)}. Keeps two numbers a weight.
 *
 * <p>The new weight depends on the old one through z only, which begins at 0: so the first step
 * also pulls the initial weights to 0.
 *
 * <p>Source: Keras 3.15 {@code Ftrl}; McMahan et al. 2013, algorithm 1.
 */
public final class Ftrl extends KerasOptimizer<Ftrl> {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;
    /** How fast the rate falls with the sum of squares, unless set. */
    public static final double DEFAULT_LEARNING_RATE_POWER = -0.5;
    /** Sum of squares before the first step, unless set. */
    public static final double DEFAULT_INITIAL_ACCUMULATOR_VALUE = 0.1;

    private final StepNumber inverseRate = number("inverse_rate");
    private final StepNumber ridge = number("ridge");
    private double power = -DEFAULT_LEARNING_RATE_POWER;
    private double initialAccumulatorValue = DEFAULT_INITIAL_ACCUMULATOR_VALUE;
    private double l1;
    private double l2;
    private double shrinkage;
    private double beta;

    /** With Keras's defaults. */
    public Ftrl() {
        super(DEFAULT_LEARNING_RATE);
    }

    /**
     * How fast the rate falls with the sum of squares.
     *
     * @param value at most 0; {@value #DEFAULT_LEARNING_RATE_POWER} unless set; 0 is a fixed rate
     * @return this
     */
    public Ftrl learningRatePower(double value) {
        if (!(value <= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "Ftrl: expected a finite learningRatePower of at most 0, got " + value + ".");
        }
        setting("learningRatePower");
        power = -value;
        return this;
    }

    /**
     * The sum of squares before the first step.
     *
     * @param value at least 0; {@value #DEFAULT_INITIAL_ACCUMULATOR_VALUE} unless set
     * @return this
     */
    public Ftrl initialAccumulatorValue(double value) {
        initialAccumulatorValue = setting("initialAccumulatorValue").notNegative(value);
        return this;
    }

    /**
     * The strength of the penalty λ₁ · |w|.
     *
     * @param value at least 0; 0 unless set
     * @return this
     */
    public Ftrl l1RegularizationStrength(double value) {
        l1 = setting("l1RegularizationStrength").notNegative(value);
        return this;
    }

    /**
     * The strength of the penalty λ₂ · w², which keeps weights small from the start.
     *
     * @param value at least 0; 0 unless set
     * @return this
     */
    public Ftrl l2RegularizationStrength(double value) {
        l2 = setting("l2RegularizationStrength").notNegative(value);
        return this;
    }

    /**
     * The strength of the penalty λₛ · w² added to the loss of each step.
     *
     * @param value at least 0; 0 unless set
     * @return this
     */
    public Ftrl l2ShrinkageRegularizationStrength(double value) {
        shrinkage = setting("l2ShrinkageRegularizationStrength").notNegative(value);
        return this;
    }

    /**
     * The paper's β, which slows the first steps.
     *
     * @param value at least 0; 0 unless set
     * @return this
     */
    public Ftrl beta(double value) {
        beta = setting("beta").notNegative(value);
        return this;
    }

    @Override
    protected void prepare(long t, double rate) {
        if (rate == 0) {
            throw new IllegalStateException("Ftrl: expected a learning rate above 0, got 0 in step "
                    + t + ": it divides by the rate. End the schedule above 0.");
        }
        inverseRate.set(1 / rate);
        ridge.set(2 * l2 + beta / rate);
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor n = memory.old("accumulator", w.shape(), initialAccumulatorValue);
        Tensor sum = memory.update("accumulator", old -> old.plus(g.square()));
        Tensor root = sum.pow(power);
        Tensor growth = root.minus(n.pow(power)).times(inverseRate.now());
        Tensor steepest = shrinkage == 0 ? g : g.plus(w.times(2 * shrinkage));
        Tensor z = memory.update("linear", old -> old.plus(steepest.minus(growth.times(w))));
        return solved(z, root.times(inverseRate.now()));
    }

    private Tensor solved(Tensor z, Tensor curvature) {
        Tensor pull = l1 == 0 ? z.negate() : z.clip(-l1, l1).minus(z);
        return pull.div(l2 == 0 && beta == 0 ? curvature : curvature.plus(ridge.now()));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        power = -s.number("learning_rate_power", -power);
        initialAccumulatorValue =
                s.number("initial_accumulator_value", initialAccumulatorValue);
        l1 = s.number("l1_regularization_strength", l1);
        l2 = s.number("l2_regularization_strength", l2);
        shrinkage = s.number("l2_shrinkage_regularization_strength", shrinkage);
        beta = s.number("beta", beta);
    }

    @Override
    protected List<List<String>> slotGroups() {
        return List.of(List.of("accumulator", "linear"));
    }
}
