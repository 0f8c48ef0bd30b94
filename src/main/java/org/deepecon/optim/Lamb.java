package org.deepecon.optim;

import java.util.List;
import org.deepecon.tensor.Tensor;

/**
 * Adam whose step for each weight is as long as the weight itself: for very large batches.
 *
 * <p>{@code u = m̂ / (√v̂ + ε); w ← w − rate · u · ‖w‖ / ‖u‖}, with {@link Adam}'s m and v divided
 * by 1 − βᵗ; the ratio is 1 where either norm is 0. Keeps two numbers a weight.
 *
 * <p>Source: Keras 3.15 {@code Lamb}; You et al. 2020, algorithm 2. Differs: weight decay acts
 * before the step, not within u.
 */
public final class Lamb extends MomentOptimizer<Lamb> {
    private final StepNumber correction1 = number("correction_1");
    private final StepNumber correction2 = number("correction_2");

    /** With Keras's defaults. */
    public Lamb() {
    }

    @Override
    protected void prepare(long t, double rate) {
        correction1.set(1 / filled1(t));
        correction2.set(1 / filled2(t));
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor m = Moments.first(memory, g, beta1()).times(correction1.now());
        Tensor v = Moments.second(memory, g, beta2()).times(correction2.now());
        Tensor u = m.div(v.sqrt().plus(epsilon()));
        return w.minus(u.times(ratio(norm(w), norm(u)).times(rate())));
    }

    private static Tensor norm(Tensor x) {
        return x.square().sum().sqrt();
    }

    private static Tensor ratio(Tensor weight, Tensor update) {
        Tensor one = Tensor.scalar(1, weight.dtype());
        Tensor both = weight.greater(0).times(update.greater(0));
        return Tensor.where(both, weight.div(update), one);
    }

    @Override
    protected List<List<String>> slotGroups() {
        return List.of(List.of("momentum", "velocity"));
    }
}
