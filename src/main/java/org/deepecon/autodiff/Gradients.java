package org.deepecon.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.tensor.Expression;
import org.deepecon.tensor.Sum;
import org.deepecon.tensor.Tensor;

/**
 * Derivatives of traced tensors by reverse accumulation: from the result back to its arguments,
 * each operation's rule applied once. The derivatives are traced tensors again.
 */
public final class Gradients {
    private final Map<Tensor, List<Tensor>> terms = new IdentityHashMap<>();
    private final Set<Tensor> wanted = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Tensor> relevant = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    private Gradients() {
    }

    /**
     * The derivatives of a sum of numbers.
     *
     * @param result traced; if it holds several numbers, their sum is derived
     * @param arguments with respect to these: placeholders, variables or results between
     * @return of each argument's shape; zeros where the result does not depend on it
     */
    public static List<Tensor> of(Tensor result, List<? extends Tensor> arguments) {
        return pullback(List.of(result),
                List.of(Tensor.full(1, result.shape(), result.dtype())), arguments);
    }

    /**
     * The vector-Jacobian product of several results.
     *
     * @param results traced
     * @param upstream the derivative with respect to each, of its shape
     * @param arguments with respect to these: placeholders, variables or results between
     * @return of each argument's shape; zeros where no result depends on it
     */
    public static List<Tensor> pullback(List<Tensor> results, List<Tensor> upstream,
            List<? extends Tensor> arguments) {
        return new Gradients().find(results, upstream, arguments);
    }

    private List<Tensor> find(List<Tensor> results, List<Tensor> upstream,
            List<? extends Tensor> arguments) {
        wanted.addAll(arguments);
        List<Tensor> order = order(results);
        for (int i = 0; i < results.size(); i++) {
            add(results.get(i), upstream.get(i));
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            if (order.get(i) instanceof Expression each && terms.containsKey(each)) {
                passOn(each);
            }
        }
        List<Tensor> found = new ArrayList<>();
        for (Tensor argument : arguments) {
            found.add(terms.containsKey(argument) ? total(argument)
                    : Tensor.full(0, argument.shape(), argument.dtype()));
        }
        return found;
    }

    private void add(Tensor of, Tensor term) {
        terms.computeIfAbsent(of, key -> new ArrayList<>()).add(term);
    }

    private Tensor total(Tensor of) {
        return terms.compute(of, (key, all) -> List.of(Sum.of(all))).get(0);
    }

    private void passOn(Expression node) {
        boolean needed = false;
        for (Tensor input : node.inputs()) {
            needed |= relevant.contains(input);
        }
        if (!needed) {
            return;
        }
        Tensor[] gradients = node.op().gradient(node, total(node));
        for (int i = 0; i < gradients.length; i++) {
            if (gradients[i] != null && relevant.contains(node.inputs()[i])) {
                add(node.inputs()[i], gradients[i]);
            }
        }
    }

    /** Operands before results; marks what depends on an argument. */
    private List<Tensor> order(List<Tensor> results) {
        List<Tensor> order = new ArrayList<>();
        Set<Tensor> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Tensor> stack = new ArrayDeque<>();
        Set<Tensor> open = new HashSet<>();
        results.forEach(stack::push);
        while (!stack.isEmpty()) {
            Tensor top = stack.peek();
            if (seen.contains(top)) {
                stack.pop();
            } else if (top instanceof Expression node && open.add(top)) {
                for (Tensor input : node.inputs()) {
                    stack.push(input);
                }
            } else {
                stack.pop();
                seen.add(top);
                order.add(top);
                mark(top);
            }
        }
        return order;
    }

    private void mark(Tensor node) {
        boolean depends = wanted.contains(node);
        if (node instanceof Expression expression) {
            for (Tensor input : expression.inputs()) {
                depends |= relevant.contains(input);
            }
        }
        if (depends) {
            relevant.add(node);
        }
    }
}
