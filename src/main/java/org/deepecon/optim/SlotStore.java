package org.deepecon.optim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/** What an optimizer keeps beside each weight, by name. */
final class SlotStore {
    private final Map<Variable, Map<String, Variable>> slots = new IdentityHashMap<>();
    private final List<Variable> all = new ArrayList<>();

    /** Starts to keep memory for a weight. */
    void add(Variable weight) {
        slots.put(weight, new LinkedHashMap<>());
    }

    boolean has(Variable weight) {
        return slots.containsKey(weight);
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    /** The slot of this name, made with the first value if there is none. */
    Variable get(Variable weight, String name, Shape shape, double first) {
        return slots.get(weight).computeIfAbsent(name, key -> {
            var slot = new Variable(weight.name() + "_" + name,
                    Tensor.full(first, shape, weight.dtype()));
            all.add(slot);
            return slot;
        });
    }

    /** In the order in which they were made. */
    List<Variable> all() {
        return all;
    }
}
