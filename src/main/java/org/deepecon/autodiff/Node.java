package org.deepecon.autodiff;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Elementwise;
import org.deepecon.tensor.Op;
import org.deepecon.tensor.Reshape;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.deepecon.tensor.Section;

/** A value of a {@link Graph}: a leaf, or an operation on other nodes. */
final class Node {
    final int id;
    final Tensor leaf;
    final Op op;
    final Node[] inputs;
    final Shape shape;
    final DType dtype;
    final List<Node> consumers = new ArrayList<>();
    private final int start;

    private Node(int id, Tensor leaf, Op op, Shape shape, DType dtype, Node... inputs) {
        this.id = id;
        this.leaf = leaf;
        this.op = op;
        this.shape = shape;
        this.dtype = dtype;
        this.inputs = inputs;
        this.start = start(op, inputs);
        for (Node input : inputs) {
            input.consumers.add(this);
        }
    }

    /** Of a variable only the whole: it may be overwritten while a part is still to be read. */
    private static int start(Op op, Node... inputs) {
        return op instanceof Reshape ? 0
                : op instanceof Section part && !(inputs[0].root().leaf instanceof Variable)
                ? part.start(inputs[0].shape) : -1;
    }

    static Node leaf(int id, Tensor leaf) {
        return new Node(id, leaf, null, leaf.shape(), leaf.dtype());
    }

    static Node of(int id, Op op, Shape shape, DType dtype, Node... inputs) {
        return new Node(id, null, op, shape, dtype, inputs);
    }

    boolean isLeaf() {
        return op == null;
    }

    boolean isElementwise() {
        return op instanceof Elementwise;
    }

    /** A reshaped value, or a part in one piece, lies where its input lies. */
    boolean isAlias() {
        return start >= 0;
    }

    /** Where the value begins in that of {@link #root()}. */
    int offset() {
        return isAlias() ? start + inputs[0].offset() : 0;
    }

    /** The node whose memory this one's value lies in. */
    Node root() {
        return isAlias() ? inputs[0].root() : this;
    }
}
