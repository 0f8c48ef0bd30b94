package org.deepecon.optim;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;

/**
 * Steps of one size for all weights, along the sign of a momentum. Wants a learning rate three to
 * ten times smaller than {@link Adam}'s.
 *
 * <p>{@code w ← w − rate · sign(β₁ m + (1 − β₁) g); m ← β₂ m + (1 − β₂) g}. Keeps one number a
 * weight.
 *
 * <p>Source: Keras 3.15 {@code Lion}; Chen et al. 2023, program 1.
 */
public final class Lion extends KerasOptimizer<Lion> {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;
    /** Share of the momentum in the direction, unless set. */
    public static final double DEFAULT_BETA_1 = 0.9;
    /** How slowly the momentum follows, unless set. */
    public static final double DEFAULT_BETA_2 = 0.99;

    private double beta1 = DEFAULT_BETA_1;
    private double beta2 = DEFAULT_BETA_2;

    /** With Keras's defaults. */
    public Lion() {
        super(DEFAULT_LEARNING_RATE);
    }

    /**
     * The share of the momentum in the direction.
     *
     * @param value above 0, at most 1; {@value #DEFAULT_BETA_1} unless set
     * @return this
     */
    public Lion beta1(double value) {
        if (value == 0) {
            throw new IllegalArgumentException("Lion: expected beta1 above 0, got 0: the momentum"
                    + " would have no effect. Use a small number, or sgd().");
        }
        beta1 = setting("beta1").share(value);
        return this;
    }

    /**
     * How slowly the momentum follows.
     *
     * @param value from 0 to below 1; {@value #DEFAULT_BETA_2} unless set
     * @return this
     */
    public Lion beta2(double value) {
        beta2 = setting("beta2").fraction(value);
        return this;
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor direction = memory.old("momentum").times(beta1).plus(g.times(1 - beta1)).sign();
        memory.update("momentum", m -> m.times(beta2).plus(g.times(1 - beta2)));
        return w.minus(direction.times(rate()));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        beta1 = s.number("beta_1", beta1);
        beta2 = s.number("beta_2", beta2);
    }

    @Override
    protected List<List<String>> slotGroups() {
        return List.of(List.of("momentum"));
    }
}
