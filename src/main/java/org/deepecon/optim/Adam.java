package org.deepecon.optim;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;

/**
 * Adaptive moments: momentum divided by a moving root mean square of the gradient.
 *
 * <p>{@code m ← m + (g − m)(1 − β₁); v ← v + (g² − v)(1 − β₂); w ← w − α · m / (√v + ε)} with
 * {@code α = rate · √(1 − β₂ᵗ) / (1 − β₁ᵗ)} in step t from 1, which corrects m and v for their
 * start at 0. Because the correction is in α, ε here is the paper's ε̂. With AMSGrad the largest v
 * so far takes the place of v. Keeps two numbers a weight, three with AMSGrad.
 *
 * <p>Source: Keras 3.15 {@code Adam}; Kingma and Ba 2014, algorithm 1 with the order of
 * computation given at the end of §2; Reddi et al. 2018 (AMSGrad).
 */
public class Adam extends MomentOptimizer<Adam> {
    private final StepNumber alpha = number("alpha");
    private boolean amsgrad;

    /** With Keras's defaults. */
    public Adam() {
    }

    /**
     * Divides by the largest mean square so far.
     *
     * @param on false unless set
     * @return this
     */
    public final Adam amsgrad(boolean on) {
        setting("amsgrad");
        amsgrad = on;
        return this;
    }

    @Override
    protected final void prepare(long t, double rate) {
        alpha.set(rate * Math.sqrt(filled2(t)) / filled1(t));
    }

    @Override
    protected final Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor m = Moments.first(memory, g, beta1());
        Tensor v = Moments.second(memory, g, beta2());
        Tensor size = amsgrad ? memory.update("velocity_hat", v::maximum) : v;
        return w.minus(m.times(alpha.now()).div(size.sqrt().plus(epsilon())));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        amsgrad = s.flag("amsgrad", amsgrad);
    }

    @Override
    protected final List<List<String>> slotGroups() {
        return List.of(List.of("momentum", "velocity"), List.of("velocity_hat"));
    }
}
