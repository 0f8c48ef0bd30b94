package org.deepecon.autodiff;

import java.util.List;

/**
 * What is run in one go.
 *
 * @param nodes one operation, or elementwise operations of one shape in order
 */
record Unit(List<Node> nodes) {
    boolean isFused() {
        return nodes.get(0).isElementwise();
    }
}
