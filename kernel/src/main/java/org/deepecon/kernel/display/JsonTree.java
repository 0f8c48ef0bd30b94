package org.deepecon.kernel.display;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import com.google.gson.ToNumberPolicy;

/** Objects as trees of maps, lists, strings and numbers. */
final class JsonTree {
    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .serializeSpecialFloatingPointValues()
            .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .create();

    private JsonTree() {
    }

    /** Text is parsed; records, maps, collections and plain objects are taken field by field. */
    static Object of(Object value) {
        if (value instanceof CharSequence text) {
            return parse(text.toString());
        }
        return GSON.fromJson(GSON.toJsonTree(value), Object.class);
    }

    private static Object parse(String text) {
        try {
            return GSON.fromJson(text, Object.class);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("This is not JSON: "
                    + String.valueOf(e.getMessage()).replaceFirst("^[\\w.]+Exception: ", "")
                    + ". Pass an object to have it turned into JSON.", e);
        }
    }
}
