package org.deepecon.kernel.repl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what was compiled since the last shipment. Used under the shell's compile lock. */
final class Outgoing {
    private Map<String, byte[]> declared = new HashMap<>();
    private Map<String, byte[]> once = new HashMap<>();
    private List<Order> owed = new ArrayList<>();

    void add(boolean runsOnce, Map<String, byte[]> classes) {
        (runsOnce ? once : declared).putAll(classes);
    }

    /** To be done before the next shipment's own orders. */
    void owe(Order order) {
        owed.add(order);
    }

    /** Everything so far, and the orders of the cell that is complete now. */
    Shipment ship(List<Step> steps, Draft draft) {
        var orders = new ArrayList<>(owed);
        steps.forEach(step -> orders.add(step.order()));
        var shipment = new Shipment(
                declared, once, orders, owed.size(), draft.hasValue, draft.isTaken);
        declared = new HashMap<>();
        once = new HashMap<>();
        owed = new ArrayList<>();
        return shipment;
    }
}
