package org.deepecon.optim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Gradient accumulation: gradients are summed over some steps, of which only the last changes
 * weights and memory, by the mean. The others compute the same and keep the old values.
 */
final class Accumulation {
    static final String NAME = "gradient_accumulator";

    private final StepNumber full;
    private final SlotStore store;
    private int steps = 1;

    Accumulation(StepNumber full, SlotStore store) {
        this.full = full;
        this.store = store;
    }

    void steps(int count) {
        steps = count;
    }

    /** Updates made before this step. */
    long updatesBefore(long step) {
        return step / steps;
    }

    boolean isFull(long step) {
        return (step + 1) % steps == 0;
    }

    void prepare(long step) {
        full.set(isFull(step) ? 1 : 0);
    }

    /** The mean of this step's and the kept gradients. */
    List<Tensor> mean(List<Variable> weights, List<Tensor> gradients,
            Map<Variable, Tensor> changes) {
        if (steps == 1) {
            return gradients;
        }
        List<Tensor> means = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Variable weight = weights.get(i);
            Variable kept = store.get(weight, NAME, weight.shape(), 0);
            Tensor sum = kept.plus(gradients.get(i));
            changes.put(kept, Tensor.where(full.now(), Tensor.scalar(0, weight.dtype()), sum));
            means.add(sum.times(1.0 / steps));
        }
        return means;
    }

    /** The new value in the last step of a round, else the old one. */
    Tensor whenFull(Tensor changed, Tensor old) {
        return steps == 1 ? changed : Tensor.where(full.now(), changed, old);
    }

    void exchange(Settings s) {
        Integer read = s.value("gradient_accumulation_steps", steps == 1 ? null : steps,
                Kinds.WHOLE);
        steps = read == null ? 1 : read;
    }
}
