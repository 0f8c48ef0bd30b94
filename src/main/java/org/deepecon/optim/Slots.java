package org.deepecon.optim;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/** What an optimizer keeps beside one weight, such as its momentum, while a step is traced. */
public final class Slots {
    private final SlotStore store;
    private final Variable weight;
    private final Accumulation accumulation;
    private final Map<Variable, Tensor> changes;

    Slots(SlotStore store, Variable weight, Accumulation accumulation,
            Map<Variable, Tensor> changes) {
        this.store = store;
        this.weight = weight;
        this.accumulation = accumulation;
        this.changes = changes;
    }

    /**
     * A slot before the step, of the weight's shape, at first zeros.
     *
     * @param name Keras's, such as {@code momentum}
     * @return its value
     */
    public Tensor old(String name) {
        return old(name, weight.shape(), 0);
    }

    /**
     * A slot before the step.
     *
     * @param name Keras's, such as {@code accumulator}
     * @param shape of the slot
     * @param first its numbers before the first step
     * @return its value
     */
    public Tensor old(String name, Shape shape, double first) {
        return store.get(weight, name, shape, first);
    }

    /**
     * Changes a slot of the weight's shape, at first zeros.
     *
     * @param name Keras's, such as {@code momentum}
     * @param rule the new value, given the old one
     * @return the new value
     */
    public Tensor update(String name, UnaryOperator<Tensor> rule) {
        return update(name, weight.shape(), 0, rule);
    }

    /**
     * Changes a slot.
     *
     * @param name Keras's, such as {@code accumulator}
     * @param shape of the slot
     * @param first its numbers before the first step
     * @param rule the new value, given the old one
     * @return the new value
     */
    public Tensor update(String name, Shape shape, double first, UnaryOperator<Tensor> rule) {
        Variable slot = store.get(weight, name, shape, first);
        Tensor changed = rule.apply(slot);
        changes.put(slot, accumulation.whenFull(changed, slot));
        return changed;
    }
}
