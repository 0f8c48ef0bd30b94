package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link ValueWriter} wrote. */
final class ValueReader {
    private ValueReader() {
    }

    static Value read(JsonObject tree) throws FrameException {
        try {
            return value(tree);
        } catch (RuntimeException e) {
            throw new FrameException("a value is malformed: " + e.getMessage());
        }
    }

    private static Value value(JsonElement element) {
        JsonObject tree = element.getAsJsonObject();
        String type = string(tree, "type");
        return switch (string(tree, "kind")) {
            case "null" -> new Value.Null();
            case "bool" -> new Value.Bool(Boolean.parseBoolean(string(tree, "value")));
            case "whole" -> new Value.Whole(type, new BigInteger(string(tree, "value")));
            case "decimal" -> new Value.Decimal(new BigDecimal(string(tree, "value")));
            case "real" -> new Value.Real(type, Double.longBitsToDouble(
                    Long.parseUnsignedLong(string(tree, "bits"), 16)));
            case "text" -> new Value.Text(type, string(tree, "value"), number(tree, "length"));
            case "other" -> new Value.Other(type, string(tree, "value"), number(tree, "length"));
            case "sequence" -> new Value.Sequence(type, number(tree, "size"), items(tree));
            case "mapping" -> mapping(type, number(tree, "size"), items(tree));
            case "fields" -> fields(type, tree.getAsJsonObject("fields"));
            default -> throw new IllegalArgumentException("unknown kind " + tree.get("kind"));
        };
    }

    private static List<Value> items(JsonObject tree) {
        JsonArray array = tree.getAsJsonArray("items");
        List<Value> items = new ArrayList<>(array.size());
        array.forEach(item -> items.add(value(item)));
        return Collections.unmodifiableList(items);
    }

    private static Value mapping(String type, int size, List<Value> keysAndValues) {
        List<Map.Entry<Value, Value>> entries = new ArrayList<>();
        for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
            entries.add(Map.entry(keysAndValues.get(i), keysAndValues.get(i + 1)));
        }
        return new Value.Mapping(type, size, List.copyOf(entries));
    }

    private static Value fields(String type, JsonObject tree) {
        Map<String, Value> fields = new LinkedHashMap<>();
        tree.entrySet().forEach(entry -> fields.put(entry.getKey(), value(entry.getValue())));
        return new Value.Fields(type, Collections.unmodifiableMap(fields));
    }

    private static String string(JsonObject tree, String key) {
        return tree.get(key).getAsString();
    }

    private static int number(JsonObject tree, String key) {
        return tree.get(key).getAsInt();
    }
}
