package org.deepecon.optim;

import java.util.List;
import org.deepecon.tensor.Tensor;

/**
 * Adam with Nesterov's momentum: the step looks one momentum ahead.
 *
 * <p>With {@code μₜ = β₁(1 − ½ · 0.96ᵗ)} in step t from 1 and {@code Πₜ = μ₁ ⋯ μₜ}:
 * {@code m̂ = μₜ₊₁ m / (1 − Πₜ₊₁) + (1 − μₜ) g / (1 − Πₜ); v̂ = v / (1 − β₂ᵗ);
 * w ← w − rate · m̂ / (√v̂ + ε)}, where m and v are {@link Adam}'s. Keeps two numbers a weight,
 * and Π.
 *
 * <p>Source: Keras 3.15 {@code Nadam}; Dozat 2016, algorithm 2.
 */
public final class Nadam extends MomentOptimizer<Nadam> {
    private static final double SCHEDULE_DECAY = 0.96;

    private final SavedNumber product = saved("u_product", 1);
    private final StepNumber shareOfMomentum = number("share_of_momentum");
    private final StepNumber shareOfGradient = number("share_of_gradient");
    private final StepNumber correction = number("correction");

    /** With Keras's defaults. */
    public Nadam() {
    }

    @Override
    protected void prepare(long t, double rate) {
        double now = product.get() * momentum(t);
        double next = now * momentum(t + 1);
        shareOfMomentum.set(rate * momentum(t + 1) / (1 - next));
        shareOfGradient.set(rate * (1 - momentum(t)) / (1 - now));
        correction.set(1 / filled2(t));
        product.set(now);
    }

    private double momentum(long t) {
        return beta1() * (1 - 0.5 * Math.pow(SCHEDULE_DECAY, t));
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor m = Moments.first(memory, g, beta1());
        Tensor v = Moments.second(memory, g, beta2());
        Tensor ahead = m.times(shareOfMomentum.now()).plus(g.times(shareOfGradient.now()));
        return w.minus(ahead.div(v.times(correction.now()).sqrt().plus(epsilon())));
    }

    @Override
    protected List<List<String>> slotGroups() {
        return List.of(List.of("momentum", "velocity"));
    }
}
