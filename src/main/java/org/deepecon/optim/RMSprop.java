package org.deepecon.optim;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;

/**
 * Divides the gradient by a moving root mean square of itself.
 *
 * <p>{@code v ← ρ v + (1 − ρ) g²; w ← w − rate · g / √(v + ε)}, with ε inside the root. Centered,
 * the square of a moving mean of g is taken off v, which leaves a variance. With momentum μ:
 * {@code m ← μ m + rate · g / √(v + ε); w ← w − m}. Keeps one number a weight, one more with
 * momentum, one more if centered.
 *
 * <p>Source: Keras 3.15 {@code RMSprop}; Hinton 2012, lecture 6e; Graves 2013, §4.
 */
public final class RMSprop extends KerasOptimizer<RMSprop> {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;
    /** How slowly the mean square follows, unless set. */
    public static final double DEFAULT_RHO = 0.9;
    /** What keeps the root from 0, unless set. */
    public static final double DEFAULT_EPSILON = 1e-7;

    private double rho = DEFAULT_RHO;
    private double momentum;
    private double epsilon = DEFAULT_EPSILON;
    private boolean centered;

    /** With Keras's defaults. */
    public RMSprop() {
        super(DEFAULT_LEARNING_RATE);
    }

    /**
     * How slowly the mean square follows.
     *
     * @param value from 0 to below 1; {@value #DEFAULT_RHO} unless set
     * @return this
     */
    public RMSprop rho(double value) {
        rho = setting("rho").fraction(value);
        return this;
    }

    /**
     * The share of the last move that is repeated.
     *
     * @param value from 0 to 1; 0 unless set
     * @return this
     */
    public RMSprop momentum(double value) {
        momentum = setting("momentum").share(value);
        return this;
    }

    /**
     * What keeps the root from 0.
     *
     * @param value at least 0; {@value #DEFAULT_EPSILON} unless set
     * @return this
     */
    public RMSprop epsilon(double value) {
        epsilon = setting("epsilon").notNegative(value);
        return this;
    }

    /**
     * Divides by the root of the variance instead of that of the mean square.
     *
     * @param on false unless set
     * @return this
     */
    public RMSprop centered(boolean on) {
        setting("centered");
        centered = on;
        return this;
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor v = memory.update("velocity",
                old -> old.times(rho).plus(g.square().times(1 - rho)));
        Tensor spread = centered ? v.minus(mean(memory, g).square()) : v;
        Tensor move = g.times(rate()).div(spread.plus(epsilon).sqrt());
        return w.minus(momentum == 0 ? move
                : memory.update("momentum", old -> old.times(momentum).plus(move)));
    }

    private Tensor mean(Slots memory, Tensor g) {
        return memory.update("average_gradient",
                old -> old.times(rho).plus(g.times(1 - rho)));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        rho = s.number("rho", rho);
        momentum = s.number("momentum", momentum);
        epsilon = s.number("epsilon", epsilon);
        centered = s.flag("centered", centered);
    }

    @Override
    protected List<List<String>> slotGroups() {
        return List.of(List.of("velocity"), List.of("momentum"), List.of("average_gradient"));
    }
}
