package org.deepecon.autodiff;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Elementwise;
import org.deepecon.tensor.Op;
import org.deepecon.tensor.Reshape;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** A value of a {@link Graph}: a leaf, or an operation on other nodes. */
final class Node {
    final int id;
    final Tensor leaf;
    final Op op;
    final Node[] inputs;
    final Shape shape;
    final DType dtype;
    final List<Node> consumers = new ArrayList<>();

    private Node(int id, Tensor leaf, Op op, Shape shape, DType dtype, Node... inputs) {
        this.id = id;
        this.leaf = leaf;
        this.op = op;
        this.shape = shape;
        this.dtype = dtype;
        this.inputs = inputs;
        for (Node input : inputs) {
            input.consumers.add(this);
        }
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

    /** A reshaped value lies where its input lies. */
    boolean isAlias() {
        return op instanceof Reshape;
    }

    /** The node whose memory this one's value lies in. */
    Node root() {
        return isAlias() ? inputs[0].root() : this;
    }
}
