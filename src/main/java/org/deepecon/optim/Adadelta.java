package org.deepecon.optim;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;

/**
 * Steps in the units of the weights: the gradient times the ratio of two moving root mean squares,
 * of the steps and of the gradient.
 *
 * <p>{@code a ← ρ a + (1 − ρ) g²; d = g · √(s + ε) / √(a + ε); s ← ρ s + (1 − ρ) d²;
 * w ← w − rate · d}. Keeps two numbers a weight.
 *
 * <p>Source: Keras 3.15 {@code Adadelta}; Zeiler 2012, algorithm 1. The paper has no learning rate:
 * set it to 1 to have the paper's method.
 */
public final class Adadelta extends KerasOptimizer<Adadelta> {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;
    /** How slowly the mean squares follow, unless set. */
    public static final double DEFAULT_RHO = 0.95;
    /** What keeps the roots from 0, unless set. */
    public static final double DEFAULT_EPSILON = 1e-7;

    private double rho = DEFAULT_RHO;
    private double epsilon = DEFAULT_EPSILON;

    /** With Keras's defaults. */
    public Adadelta() {
        super(DEFAULT_LEARNING_RATE);
    }

    /**
     * How slowly the mean squares follow.
     *
     * @param value from 0 to below 1; {@value #DEFAULT_RHO} unless set
     * @return this
     */
    public Adadelta rho(double value) {
        rho = setting("rho").fraction(value);
        return this;
    }

    /**
     * What keeps the roots from 0; it also sets the size of the first steps.
     *
     * @param value at least 0; {@value #DEFAULT_EPSILON} unless set
     * @return this
     */
    public Adadelta epsilon(double value) {
        epsilon = setting("epsilon").notNegative(value);
        return this;
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor gradients = memory.update("accumulated_grad", old -> mean(old, g));
        Tensor steps = memory.old("accumulated_delta_var");
        Tensor d = root(steps).times(g).div(root(gradients));
        memory.update("accumulated_delta_var", old -> mean(old, d));
        return w.minus(d.times(rate()));
    }

    private Tensor mean(Tensor old, Tensor x) {
        return old.times(rho).plus(x.square().times(1 - rho));
    }

    private Tensor root(Tensor square) {
        return square.plus(epsilon).sqrt();
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        rho = s.number("rho", rho);
        epsilon = s.number("epsilon", epsilon);
    }

    @Override
    protected List<List<String>> slotGroups() {
        return List.of(List.of("accumulated_grad", "accumulated_delta_var"));
    }
}
