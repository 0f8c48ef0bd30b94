package org.deepecon.autodiff;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is run in one go.
 *
 * @param nodes one operation, or elementwise operations of one shape in order
 */
record Unit(List<Node> nodes) {
    boolean isFused() {
        return nodes.get(0).isElementwise();
    }

    /** What is done, and the shape of the result: {@code MINUS SQUARE (32, 1)}. */
    @Override
    public String toString() {
        return nodes.stream().map(node -> node.op.toString()).collect(Collectors.joining(" "))
                + " " + nodes.get(0).shape;
    }
}
