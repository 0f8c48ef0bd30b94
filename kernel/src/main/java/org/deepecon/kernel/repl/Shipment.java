package org.deepecon.kernel.repl;

import java.util.List;
import java.util.Map;

/**
 * Compiled code on its way to the process that runs it.
 *
 * @param declared classes that stay, by name
 * @param once classes that are forgotten after this shipment
 * @param orders what to do with them
 * @param owed how many of the orders come from earlier shipments, and have no value
 * @param hasValue whether the last order's value is the result
 * @param isTaken whether that value is left with {@link Take}
 */
public record Shipment(Map<String, byte[]> declared, Map<String, byte[]> once,
        List<Order> orders, int owed, boolean hasValue, boolean isTaken) {
}
