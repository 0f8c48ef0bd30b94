package org.deepecon.kernel.notebook.child;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.ToNumberPolicy;

/** How Java values become JSON on the pipe: numbers keep their digits, NaN becomes null. */
final class ChildJson {
    static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setObjectToNumberStrategy(ToNumberPolicy.LAZILY_PARSED_NUMBER)
            .registerTypeAdapter(Double.class, (JsonSerializer<Double>) (value, type, context) ->
                    finite(value, value))
            .registerTypeAdapter(Float.class, (JsonSerializer<Float>) (value, type, context) ->
                    finite(value, value))
            .create();

    private ChildJson() {
    }

    private static JsonElement finite(double value, Number number) {
        return Double.isFinite(value) ? new JsonPrimitive(number) : JsonNull.INSTANCE;
    }
}
