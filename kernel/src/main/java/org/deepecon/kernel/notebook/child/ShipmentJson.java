package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.repl.Order;
import org.deepecon.kernel.repl.Shipment;

/** Compiled code on the pipe. */
final class ShipmentJson {
    private ShipmentJson() {
    }

    static JsonObject write(Shipment shipment) {
        var json = new JsonObject();
        json.add("declared", classes(shipment.declared()));
        json.add("once", classes(shipment.once()));
        var orders = new JsonArray();
        for (Order order : shipment.orders()) {
            var words = new JsonArray();
            words.add(order.kind().name());
            words.add(order.type());
            words.add(order.member());
            words.add(order.toType());
            orders.add(words);
        }
        json.add("orders", orders);
        json.addProperty("owed", shipment.owed());
        json.addProperty("hasValue", shipment.hasValue());
        json.addProperty("isTaken", shipment.isTaken());
        return json;
    }

    private static JsonObject classes(Map<String, byte[]> classes) {
        var json = new JsonObject();
        classes.forEach((name, bytes) ->
                json.addProperty(name, Base64.getEncoder().encodeToString(bytes)));
        return json;
    }

    static Shipment read(JsonObject json) {
        List<Order> orders = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("orders")) {
            JsonArray words = element.getAsJsonArray();
            orders.add(new Order(Order.Kind.valueOf(text(words, 0)), text(words, 1),
                    text(words, 2), text(words, 3)));
        }
        return new Shipment(classes(json, "declared"), classes(json, "once"), orders,
                json.get("owed").getAsInt(), json.get("hasValue").getAsBoolean(),
                json.get("isTaken").getAsBoolean());
    }

    private static Map<String, byte[]> classes(JsonObject json, String name) {
        Map<String, byte[]> classes = new HashMap<>();
        json.getAsJsonObject(name).entrySet().forEach(entry -> classes.put(
                entry.getKey(), Base64.getDecoder().decode(entry.getValue().getAsString())));
        return classes;
    }

    private static String text(JsonArray words, int index) {
        return words.get(index).isJsonNull() ? null : words.get(index).getAsString();
    }
}
