package org.deepecon.kernel.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Java values to JSON trees and back: maps, lists, arrays, strings, numbers, booleans, null. */
public final class JsonTree {
    /** How deep values may be nested; deeper ones, and cycles, are refused. */
    public static final int MAX_DEPTH = 250;

    private JsonTree() {
    }

    /**
     * The tree of a value.
     *
     * @param value a map, an iterable, an array, a string, a number, a boolean, null or a tree; any
     *     other object is written as its text
     * @return the tree
     * @throws IllegalArgumentException if it is nested deeper than {@value #MAX_DEPTH}
     */
    public static JsonElement of(Object value) {
        return of(value, 0);
    }

    /**
     * The tree of a map.
     *
     * @param map keys are written as text
     * @return an object, members in the map's order
     * @throws IllegalArgumentException if it is nested deeper than {@value #MAX_DEPTH}
     */
    public static JsonObject ofMap(Map<?, ?> map) {
        return object(map, 0);
    }

    private static JsonElement of(Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("JSON: expected at most " + MAX_DEPTH
                    + " levels, got more. Does the value contain itself?");
        }
        if (value == null) {
            return JsonNull.INSTANCE;
        } else if (value instanceof JsonElement tree) {
            return tree;
        } else if (value instanceof String text) {
            return new JsonPrimitive(text);
        } else if (value instanceof Number number) {
            return new JsonPrimitive(number);
        } else if (value instanceof Boolean truth) {
            return new JsonPrimitive(truth);
        } else if (value instanceof Map<?, ?> map) {
            return object(map, depth);
        } else if (value instanceof Iterable<?> items) {
            return array(items, depth);
        }
        return value.getClass().isArray() ? elements(value, depth)
                : new JsonPrimitive(String.valueOf(value));
    }

    private static JsonObject object(Map<?, ?> map, int depth) {
        var object = new JsonObject();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            object.add(String.valueOf(member.getKey()), of(member.getValue(), depth + 1));
        }
        return object;
    }

    private static JsonArray array(Iterable<?> items, int depth) {
        var array = new JsonArray();
        for (Object item : items) {
            array.add(of(item, depth + 1));
        }
        return array;
    }

    private static JsonArray elements(Object array, int depth) {
        int length = Array.getLength(array);
        var tree = new JsonArray(length);
        for (int i = 0; i < length; i++) {
            tree.add(of(Array.get(array, i), depth + 1));
        }
        return tree;
    }

    /**
     * The members of an object as Java values.
     *
     * @param object the tree
     * @return a map in the object's order, of maps, lists, strings, numbers, booleans and nulls
     */
    public static Map<String, Object> toMap(JsonObject object) {
        var map = new LinkedHashMap<String, Object>();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            map.put(member.getKey(), toValue(member.getValue()));
        }
        return map;
    }

    private static Object toValue(JsonElement tree) {
        if (tree instanceof JsonObject object) {
            return toMap(object);
        } else if (tree instanceof JsonArray array) {
            List<Object> list = new ArrayList<>(array.size());
            for (JsonElement item : array) {
                list.add(toValue(item));
            }
            return list;
        } else if (tree instanceof JsonPrimitive primitive) {
            return toScalar(primitive);
        }
        return null;
    }

    private static Object toScalar(JsonPrimitive primitive) {
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        } else if (primitive.isString()) {
            return primitive.getAsString();
        }
        String digits = primitive.getAsString();
        return isWhole(digits) ? (Number) Long.valueOf(digits) : (Number) Double.valueOf(digits);
    }

    private static boolean isWhole(String digits) {
        return digits.length() < 19 && digits.indexOf('.') < 0
                && digits.indexOf('e') < 0 && digits.indexOf('E') < 0;
    }
}
