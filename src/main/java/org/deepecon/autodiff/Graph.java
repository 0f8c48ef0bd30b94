package org.deepecon.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.Binary;
import org.deepecon.tensor.BroadcastTo;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Elementwise;
import org.deepecon.tensor.Expression;
import org.deepecon.tensor.Op;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Reshape;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Transparent;
import org.deepecon.tensor.Variable;

/**
 * What is to be computed, each thing once: equal operations on equal operands are one node, and
 * operations without effect are left out.
 */
final class Graph {
    private record Key(Op op, List<Integer> inputs) {
    }

    private record Number(DType dtype, double value) {
    }

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Tensor, Node> known = new IdentityHashMap<>();
    private final Map<Key, Node> merged = new HashMap<>();
    private final Map<Number, Node> numbers = new HashMap<>();

    /** All nodes, operands before results; some may be needed by none. */
    List<Node> nodes() {
        return nodes;
    }

    Node node(Tensor tensor) {
        Deque<Tensor> stack = new ArrayDeque<>();
        stack.push(tensor);
        while (!stack.isEmpty()) {
            Tensor top = stack.peek();
            if (known.containsKey(top)) {
                stack.pop();
            } else if (!waitsForInputs(top, stack)) {
                stack.pop();
                known.put(top, make(top));
            }
        }
        return known.get(tensor);
    }

    private boolean waitsForInputs(Tensor top, Deque<Tensor> stack) {
        boolean waits = false;
        if (top instanceof Expression expression) {
            for (Tensor input : expression.inputs()) {
                if (!known.containsKey(input)) {
                    stack.push(input);
                    waits = true;
                }
            }
        }
        return waits;
    }

    private Node make(Tensor tensor) {
        if (tensor instanceof Expression expression) {
            Op op = expression.op() instanceof Scan scan ? scan.planned() : expression.op();
            return operation(op, op instanceof Scan ? op.shape() : expression.shape(),
                    expression.dtype(), Arrays.stream(expression.inputs()).map(known::get)
                            .toArray(Node[]::new));
        }
        if (tensor instanceof Placeholder || tensor instanceof Variable || tensor.size() != 1) {
            return add(Node.leaf(nodes.size(), tensor));
        }
        Node number = numbers.computeIfAbsent(new Number(tensor.dtype(), tensor.item()),
                key -> add(Node.leaf(nodes.size(), tensor)));
        return reshaped(number, tensor.shape());
    }

    private Node operation(Op op, Shape shape, DType dtype, Node... inputs) {
        if (op instanceof Transparent) {
            return inputs[0];
        }
        if (op instanceof Reshape) {
            return reshaped(inputs[0], shape);
        }
        if (op instanceof BroadcastTo && inputs[0].shape.equals(shape)) {
            return inputs[0];
        }
        return op instanceof Elementwise elementwise ? elementwise(elementwise, shape, dtype, inputs)
                : unique(op, shape, dtype, inputs);
    }

    private Node reshaped(Node node, Shape shape) {
        Node from = node.op instanceof Reshape ? node.inputs[0] : node;
        return from.shape.equals(shape) ? from
                : unique(new Reshape(shape), shape, node.dtype, from);
    }

    /** Reads repeated operands where they are; what is the same in each repetition is done once. */
    private Node elementwise(Elementwise op, Shape shape, DType dtype, Node... inputs) {
        Node[] bare = new Node[inputs.length];
        Shape needed = Shape.SCALAR;
        for (int i = 0; i < bare.length; i++) {
            bare[i] = inputs[i].op instanceof BroadcastTo ? inputs[i].inputs[0] : inputs[i];
            needed = needed.broadcast(bare[i].shape);
        }
        Node simpler = simplified(op, needed, bare);
        Node result = simpler != null ? simpler : unique(op, needed, dtype, bare);
        return result.shape.equals(shape) ? result
                : unique(new BroadcastTo(shape), shape, dtype, result);
    }

    private static Node simplified(Elementwise op, Shape shape, Node... inputs) {
        if (op == Binary.TIMES) {
            return isNumber(inputs[1], 1) && inputs[0].shape.equals(shape) ? inputs[0]
                    : isNumber(inputs[0], 1) && inputs[1].shape.equals(shape) ? inputs[1] : null;
        }
        if (op == Binary.PLUS && isNumber(inputs[1], 0) && inputs[0].shape.equals(shape)) {
            return inputs[0];
        }
        return op == Binary.PLUS && isNumber(inputs[0], 0) && inputs[1].shape.equals(shape)
                ? inputs[1] : null;
    }

    private static boolean isNumber(Node node, double value) {
        Node root = node.root();
        return root.isLeaf() && !root.leaf.isSymbolic() && !(root.leaf instanceof Variable)
                && root.leaf.size() == 1 && root.leaf.item() == value;
    }

    private Node unique(Op op, Shape shape, DType dtype, Node... inputs) {
        var key = new Key(op, Arrays.stream(inputs).map(input -> input.id).toList());
        Node same = merged.get(key);
        if (same == null) {
            same = add(Node.of(nodes.size(), op, shape, dtype, inputs));
            merged.put(key, same);
        }
        return same;
    }

    private Node add(Node node) {
        nodes.add(node);
        return node;
    }
}
