package org.deepecon.optim;

import java.util.List;
import org.deepecon.tensor.Tensor;

/**
 * Adam with the largest recent gradient in place of the mean square: hardly disturbed by noise.
 *
 * <p>{@code m ← m + (g − m)(1 − β₁); u ← max(β₂ u, |g|); w ← w − α · m / (u + ε)} with
 * {@code α = rate / (1 − β₁ᵗ)} in step t from 1. Keeps two numbers a weight.
 *
 * <p>Source: Keras 3.15 {@code Adamax}; Kingma and Ba 2014, §7.1. Differs: ε, so that weights
 * without a gradient stay where they are.
 */
public final class Adamax extends MomentOptimizer<Adamax> {
    private final StepNumber alpha = number("alpha");

    /** With Keras's defaults. */
    public Adamax() {
    }

    @Override
    protected void prepare(long t, double rate) {
        alpha.set(rate / filled1(t));
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor m = Moments.first(memory, g, beta1());
        Tensor u = memory.update("norm", old -> old.times(beta2()).maximum(g.abs()));
        return w.minus(m.times(alpha.now()).div(u.plus(epsilon())));
    }

    @Override
    protected List<List<String>> slotGroups() {
        return List.of(List.of("momentum", "norm"));
    }
}
