package org.deepecon.autodiff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;

/**
 * The order of work: whatever is not elementwise as soon as it can be done, and elementwise
 * operations of one shape together. Elementwise work that only changes variables comes last, when
 * nobody needs their old values, so that it can write in place.
 */
final class Schedule {
    /** Elementwise operations of one kind can be run together. */
    private record Kind(Shape shape, DType dtype) {
        static Kind of(Node node) {
            return new Kind(node.shape, node.dtype);
        }
    }

    private final Set<Node> needed;
    private final Set<Node> late;
    private final Set<Node> done = new HashSet<>();
    private final List<Unit> units = new ArrayList<>();

    private Schedule(Set<Node> needed, Set<Node> late) {
        this.needed = needed;
        this.late = late;
    }

    static Schedule of(Graph graph, List<Node> outputs, List<Node> updates) {
        Set<Node> needed = new HashSet<>();
        outputs.forEach(node -> need(node, needed));
        updates.forEach(node -> need(node, needed));
        var schedule = new Schedule(needed, late(graph, needed, new HashSet<>(outputs), updates));
        schedule.run(graph);
        return schedule;
    }

    List<Unit> units() {
        return units;
    }

    boolean isNeeded(Node node) {
        return needed.contains(node);
    }

    boolean isLate(Node node) {
        return late.contains(node);
    }

    /** Whether it only changes variables: all such units come last. */
    boolean isLate(Unit unit) {
        return late.contains(unit.nodes().get(0));
    }

    private static void need(Node node, Set<Node> needed) {
        List<Node> open = new ArrayList<>(List.of(node));
        while (!open.isEmpty()) {
            Node next = open.remove(open.size() - 1);
            if (needed.add(next)) {
                open.addAll(List.of(next.inputs));
            }
        }
    }

    /** Elementwise nodes that lead to updates only. */
    private static Set<Node> late(Graph graph, Set<Node> needed, Set<Node> outputs,
            List<Node> updates) {
        Set<Node> late = new HashSet<>();
        Set<Node> targets = new HashSet<>(updates);
        for (int i = graph.nodes().size() - 1; i >= 0; i--) {
            Node node = graph.nodes().get(i);
            boolean used = targets.contains(node);
            boolean onlyLate = node.isElementwise() && !outputs.contains(node);
            for (Node consumer : node.consumers) {
                used |= needed.contains(consumer);
                onlyLate &= !needed.contains(consumer) || late.contains(consumer);
            }
            if (used && onlyLate && needed.contains(node)) {
                late.add(node);
            }
        }
        return late;
    }

    private void run(Graph graph) {
        List<Node> early = new ArrayList<>();
        List<Node> last = new ArrayList<>();
        for (Node node : graph.nodes()) {
            if (needed.contains(node)) {
                if (node.isLeaf()) {
                    done.add(node);
                } else {
                    (late.contains(node) ? last : early).add(node);
                }
            }
        }
        order(new LinkedHashSet<>(early));
        order(new LinkedHashSet<>(last));
    }

    private void order(Set<Node> open) {
        while (!open.isEmpty()) {
            if (!runSingles(open)) {
                units.add(new Unit(largestGroup(open)));
            }
        }
    }

    /** Everything that is ready and not elementwise, also what becomes ready by it. */
    private boolean runSingles(Set<Node> open) {
        List<Node> run = new ArrayList<>();
        for (Node node : open) {
            if (!node.isElementwise() && isReady(node)) {
                run.add(node);
                done.add(node);
                if (!node.isAlias()) {
                    units.add(new Unit(List.of(node)));
                }
            }
        }
        run.forEach(open::remove);
        return !run.isEmpty();
    }

    private boolean isReady(Node node) {
        for (Node input : node.inputs) {
            if (!done.contains(input)) {
                return false;
            }
        }
        return true;
    }

    private List<Node> largestGroup(Set<Node> open) {
        Set<Kind> kinds = new LinkedHashSet<>();
        for (Node node : open) {
            if (node.isElementwise() && isReady(node)) {
                kinds.add(Kind.of(node));
            }
        }
        List<Node> best = kinds.stream().map(kind -> group(kind, open))
                .reduce((a, b) -> b.size() > a.size() ? b : a).orElseThrow();
        best.forEach(open::remove);
        done.addAll(best);
        return best;
    }

    private List<Node> group(Kind kind, Set<Node> open) {
        List<Node> group = new ArrayList<>();
        Set<Node> inside = new HashSet<>();
        for (Node node : open) {
            if (node.isElementwise() && Kind.of(node).equals(kind) && isReady(node, inside)) {
                group.add(node);
                inside.add(node);
            }
        }
        return group;
    }

    private boolean isReady(Node node, Set<Node> inside) {
        for (Node input : node.inputs) {
            if (!done.contains(input) && !inside.contains(input)) {
                return false;
            }
        }
        return true;
    }
}
