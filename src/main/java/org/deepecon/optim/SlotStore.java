package org.deepecon.optim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/** What an optimizer keeps beside each weight, by name. */
final class SlotStore {
    private final Map<Variable, Map<String, Variable>> slots = new IdentityHashMap<>();
    private final List<Variable> weights = new ArrayList<>();

    /** Starts to keep memory for a weight. */
    void add(Variable weight) {
        slots.put(weight, new LinkedHashMap<>());
        weights.add(weight);
    }

    boolean has(Variable weight) {
        return slots.containsKey(weight);
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    /** The slot of this name, made with the first value if there is none. */
    Variable get(Variable weight, String name, Shape shape, double first) {
        return slots.get(weight).computeIfAbsent(name, key ->
                new Variable(weight.name() + "_" + name,
                        Tensor.full(first, shape, weight.dtype())));
    }

    /** As made, but one group of names after the other; names of no group come first. */
    List<Variable> inOrder(List<List<String>> groups) {
        List<Variable> ordered = new ArrayList<>();
        List<String> named = groups.stream().flatMap(List::stream).toList();
        addAll(ordered, name -> !named.contains(name));
        groups.forEach(group -> addAll(ordered, group::contains));
        return ordered;
    }

    private void addAll(List<Variable> to, Predicate<String> wanted) {
        for (Variable weight : weights) {
            slots.get(weight).forEach((name, slot) -> {
                if (wanted.test(name)) {
                    to.add(slot);
                }
            });
        }
    }
}
