package org.deepecon.autodiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.tensor.Backend;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.Variable;
import org.deepecon.tensor.View;

/**
 * A place for every result that outlives its unit. Places are used again once the last reader is
 * done; new values of variables are written over the old ones where nobody reads those any more.
 */
final class Memory {
    private final Schedule schedule;
    private final Set<Node> outputs;
    private final Map<Node, Variable> inPlace = new IdentityHashMap<>();
    private final Map<Node, Integer> unitOf = new HashMap<>();
    private final Map<Node, Integer> lastUse = new HashMap<>();
    private final Map<Node, View> views = new HashMap<>();
    private final List<Storage> free = new ArrayList<>();

    Memory(Schedule schedule, List<Node> outputs, Map<Variable, Node> updates, Graph graph) {
        this.schedule = schedule;
        this.outputs = new HashSet<>();
        outputs.forEach(node -> this.outputs.add(node.root()));
        findUses(graph);
        updates.forEach((variable, node) -> {
            if (!writesInPlace(variable, node, graph)) {
                this.outputs.add(node.root());
            }
        });
        assign();
    }

    View view(Node node) {
        Node root = node.root();
        View view = root.isLeaf() ? leaf(root) : views.get(root);
        return view == null ? null
                : new View(view.storage(), view.offset() + node.offset(), node.shape);
    }

    boolean isInPlace(Variable variable) {
        return inPlace.containsValue(variable);
    }

    private View leaf(Node node) {
        return node.leaf instanceof Placeholder
                ? views.computeIfAbsent(node, Memory::fresh) : node.leaf.view();
    }

    private void findUses(Graph graph) {
        for (int i = 0; i < schedule.units().size(); i++) {
            for (Node node : schedule.units().get(i).nodes()) {
                unitOf.put(node, i);
                for (Node input : node.inputs) {
                    lastUse.merge(input.root(), i, Math::max);
                }
            }
        }
    }

    private boolean writesInPlace(Variable variable, Node node, Graph graph) {
        Node leaf = graph.node(variable);
        boolean safe = schedule.isLate(node) && !inPlace.containsKey(node)
                && node.shape.equals(variable.shape())
                && lastUse.getOrDefault(leaf, -1) <= unitOf.get(node)
                && readsOnlyWhole(leaf, unitOf.get(node)) && !outputs.contains(leaf);
        if (safe) {
            inPlace.put(node, variable);
        }
        return safe;
    }

    /** In the unit that overwrites a variable it is read number by number only. */
    private boolean readsOnlyWhole(Node leaf, int unit) {
        return schedule.units().get(unit).nodes().stream().noneMatch(reader ->
                !reader.shape.equals(leaf.shape) && List.of(reader.inputs).contains(leaf));
    }

    private void assign() {
        List<List<Node>> dying = new ArrayList<>();
        schedule.units().forEach(unit -> dying.add(new ArrayList<>()));
        for (int i = 0; i < schedule.units().size(); i++) {
            for (Node node : schedule.units().get(i).nodes()) {
                if (isKept(node)) {
                    Variable target = inPlace.get(node);
                    views.put(node, target != null ? target.view() : allocate(node));
                    if (target == null && !outputs.contains(node)) {
                        dying.get(Math.max(i, lastUse.getOrDefault(node, i))).add(node);
                    }
                }
            }
            dying.get(i).forEach(node -> free.add(views.get(node).storage()));
        }
    }

    /** Read by another unit, or wanted at the end. */
    private boolean isKept(Node node) {
        return !node.isElementwise() || inPlace.containsKey(node) || outputs.contains(node)
                || lastUse.getOrDefault(node, -1) > unitOf.get(node);
    }

    /** Memory of its own, for what is written from outside before a run. */
    private static View fresh(Node node) {
        return new View(Backend.of(node.dtype).allocate(node.shape.size()), 0, node.shape);
    }

    private View allocate(Node node) {
        int size = node.shape.size();
        Storage best = null;
        for (Storage each : free) {
            if (each.dtype() == node.dtype && each.size() >= size && each.size() <= 2L * size
                    && (best == null || each.size() < best.size())) {
                best = each;
            }
        }
        if (best == null) {
            return fresh(node);
        }
        free.remove(best);
        return new View(best, 0, node.shape);
    }
}
