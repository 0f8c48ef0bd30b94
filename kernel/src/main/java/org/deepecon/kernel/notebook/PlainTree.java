package org.deepecon.kernel.notebook;

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

/** Turns maps, lists, strings, numbers, booleans and null into a JSON tree, and back. */
final class PlainTree {
    private PlainTree() {
    }

    static JsonElement toJson(Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof JsonElement element) {
            return element;
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Iterable<?> items) {
            var array = new JsonArray();
            items.forEach(item -> array.add(toJson(item)));
            return array;
        }
        return value.getClass().isArray() ? array(value) : primitive(value);
    }

    private static JsonArray array(Object values) {
        var array = new JsonArray();
        for (int i = 0; i < Array.getLength(values); i++) {
            array.add(toJson(Array.get(values, i)));
        }
        return array;
    }

    private static JsonObject object(Map<?, ?> map) {
        var object = new JsonObject();
        map.forEach((key, item) -> object.add(String.valueOf(key), toJson(item)));
        return object;
    }

    private static JsonElement primitive(Object value) {
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        return new JsonPrimitive(value.toString());
    }

    static Object fromJson(JsonElement element) {
        if (element == null || element.isJsonNull()) {
            return null;
        }
        if (element.isJsonObject()) {
            return map(element.getAsJsonObject());
        }
        if (element.isJsonArray()) {
            List<Object> items = new ArrayList<>();
            element.getAsJsonArray().forEach(item -> items.add(fromJson(item)));
            return items;
        }
        JsonPrimitive value = element.getAsJsonPrimitive();
        if (value.isBoolean()) {
            return value.getAsBoolean();
        }
        return value.isNumber() ? value.getAsBigDecimal() : value.getAsString();
    }

    static Map<String, Object> map(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.entrySet().forEach(entry -> map.put(entry.getKey(), fromJson(entry.getValue())));
        return map;
    }
}
