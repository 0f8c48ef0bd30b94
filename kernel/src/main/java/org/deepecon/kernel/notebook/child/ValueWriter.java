package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns an object of the student into JSON for {@link ValueReader}. Runs inside the cell, so that its
 * time limit covers a slow {@code toString()} too. For one value.
 */
final class ValueWriter {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_NODES = 200_000;
    private static final int MAX_CHARS = 1_000_000;
    private final Set<Object> path = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    private ValueWriter() {
    }

    static JsonObject write(Object value) {
        return new ValueWriter().value(value);
    }

    private JsonObject value(Object value) {
        nodes++;
        if (value == null) {
            return tree("null", "null");
        }
        JsonObject simple = simple(value);
        return simple != null ? simple : nested(value);
    }

    private static JsonObject simple(Object value) {
        if (value instanceof Double number) {
            return with(tree("real", "double"), "bits",
                    Long.toHexString(Double.doubleToRawLongBits(number)));
        }
        if (value instanceof Float number) {
            return with(tree("real", "float"), "bits",
                    Long.toHexString(Double.doubleToRawLongBits(number)));
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short
                || value instanceof Byte) {
            return with(tree("whole", unboxed(value)), "value", value.toString());
        }
        return simpleObject(value);
    }

    private static JsonObject simpleObject(Object value) {
        if (value instanceof Boolean) {
            return with(tree("bool", "boolean"), "value", value.toString());
        }
        if (value.getClass() == BigInteger.class) {
            return with(tree("whole", type(value)), "value", value.toString());
        }
        if (value.getClass() == BigDecimal.class) {
            return with(tree("decimal", type(value)), "value", value.toString());
        }
        if (value instanceof Character || value instanceof String) {
            return text("text", value instanceof String ? type(value) : "char", value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return text("text", constant.getDeclaringClass().getName(), constant.name());
        }
        return null;
    }

    private static String unboxed(Object number) {
        return number instanceof Integer ? "int"
                : number.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private JsonObject nested(Object value) {
        if (path.size() >= MAX_DEPTH || !path.add(value)) {
            return text("other", type(value), "…");
        }
        try {
            return container(PlainForms.of(value));
        } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
            return text("other", type(value), "cannot be read: " + e.getClass().getName());
        } finally {
            path.remove(value);
        }
    }

    private JsonObject container(Object value) throws ReflectiveOperationException {
        if (value.getClass().isArray()) {
            return array(value);
        }
        if (value instanceof Collection<?> items) {
            return sequence(value, items.size(), items.iterator());
        }
        if (value instanceof Optional<?> maybe) {
            return sequence(value, maybe.isPresent() ? 1 : 0, maybe.stream().iterator());
        }
        if (value instanceof Map<?, ?> map) {
            return mapping(map);
        }
        return value instanceof Record ? fields(value) : text("other", type(value), value.toString());
    }

    private JsonObject array(Object array) {
        int size = Array.getLength(array);
        var items = new JsonArray();
        for (int i = 0; i < size && nodes < MAX_NODES; i++) {
            items.add(value(Array.get(array, i)));
        }
        return list(array, size, items);
    }

    private JsonObject sequence(Object owner, int size, Iterator<?> from) {
        var items = new JsonArray();
        while (from.hasNext() && nodes < MAX_NODES && items.size() < size) {
            items.add(value(from.next()));
        }
        return list(owner, size, items);
    }

    private static JsonObject list(Object owner, int size, JsonArray items) {
        JsonObject tree = tree("sequence", type(owner));
        tree.addProperty("size", size);
        tree.add("items", items);
        return tree;
    }

    private JsonObject mapping(Map<?, ?> map) {
        var items = new JsonArray();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (nodes >= MAX_NODES) {
                break;
            }
            items.add(value(entry.getKey()));
            items.add(value(entry.getValue()));
        }
        JsonObject tree = list(map, map.size(), items);
        tree.addProperty("kind", "mapping");
        return tree;
    }

    private JsonObject fields(Object owner) throws ReflectiveOperationException {
        var fields = new JsonObject();
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            fields.add(component.getName(), value(component.getAccessor().invoke(owner)));
        }
        JsonObject tree = tree("fields", type(owner));
        tree.add("fields", fields);
        return tree;
    }

    private static JsonObject text(String kind, String type, String text) {
        JsonObject tree = tree(kind, type);
        String full = String.valueOf(text);
        tree.addProperty("value", full.substring(0, Math.min(MAX_CHARS, full.length())));
        tree.addProperty("length", full.length());
        return tree;
    }

    private static JsonObject tree(String kind, String type) {
        return with(with(new JsonObject(), "kind", kind), "type", type);
    }

    private static JsonObject with(JsonObject tree, String key, String value) {
        tree.addProperty(key, value);
        return tree;
    }

    private static String type(Object value) {
        return value.getClass().getName();
    }
}
