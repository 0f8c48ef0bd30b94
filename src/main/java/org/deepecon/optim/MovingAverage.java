package org.deepecon.optim;

import java.util.List;
import java.util.Map;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Keeps an exponential moving average of each weight, and now and then puts it in the weight's
 * place.
 */
final class MovingAverage {
    static final String NAME = "average";

    private final StepNumber gain;
    private final StepNumber overwrite;
    private final SlotStore store;
    private boolean used;
    private double momentum = CommonSettings.DEFAULT_EMA_MOMENTUM;
    private int frequency;

    MovingAverage(StepNumber gain, StepNumber overwrite, SlotStore store) {
        this.gain = gain;
        this.overwrite = overwrite;
        this.store = store;
    }

    void use(boolean on) {
        used = on;
    }

    void momentum(double value) {
        momentum = value;
    }

    void overwriteEvery(int steps) {
        frequency = steps;
    }

    /** The first average is the weight itself. */
    void prepare(long updatesBefore) {
        gain.set(updatesBefore == 0 ? 1 : 1 - momentum);
        overwrite.set(frequency > 0 && (updatesBefore + 1) % frequency == 0 ? 1 : 0);
    }

    /** What the weight becomes, given what the step made of it. */
    Tensor follow(Variable weight, Tensor changed, Map<Variable, Tensor> changes) {
        if (!used) {
            return changed;
        }
        Variable old = average(weight);
        Tensor average = old.plus(changed.minus(old).times(gain.now()));
        changes.put(old, average);
        return frequency == 0 ? changed : Tensor.where(overwrite.now(), average, changed);
    }

    /** Puts the averages in the weights' places. */
    void finish(List<Variable> weights) {
        if (used) {
            weights.forEach(weight -> weight.assign(average(weight)));
        }
    }

    private Variable average(Variable weight) {
        return store.get(weight, NAME, weight.shape(), 0);
    }

    void exchange(Settings s) {
        used = s.flag("use_ema", used);
        momentum = s.number("ema_momentum", momentum);
        Integer every = s.value("ema_overwrite_frequency", frequency == 0 ? null : frequency,
                Kinds.WHOLE);
        frequency = every == null ? 0 : every;
    }
}
