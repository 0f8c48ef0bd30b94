package org.deepecon.kernel.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.internal.LazilyParsedNumber;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

/**
 * JSON text to trees and back, and safe access to members. Walks Gson's reader and writer itself:
 * Gson's own tree adapter loads some sixty classes that a starting kernel does without.
 */
public final class Json {
    private Json() {
    }

    /**
     * Parses JSON.
     *
     * @param text an object, nested at most 255 deep
     * @return its tree; numbers keep their text
     * @throws JsonFormatException if the text is anything else
     */
    public static JsonObject parse(String text) {
        var reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.LEGACY_STRICT); // STRICT refuses half surrogate pairs
        try {
            JsonElement tree = read(reader);
            if (tree instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT) {
                return object;
            }
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new JsonFormatException("expected a JSON object: " + e.getMessage(), e);
        }
        throw new JsonFormatException("expected one JSON object, got something else", null);
    }

    private static JsonElement read(JsonReader in) throws IOException {
        return switch (in.peek()) {
            case BEGIN_OBJECT -> readObject(in);
            case BEGIN_ARRAY -> readArray(in);
            case STRING -> new JsonPrimitive(in.nextString());
            case NUMBER -> new JsonPrimitive(new LazilyParsedNumber(in.nextString()));
            case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
            case NULL -> readNull(in);
            default -> throw new IllegalStateException("unexpected " + in.peek());
        };
    }

    private static JsonObject readObject(JsonReader in) throws IOException {
        var object = new JsonObject();
        in.beginObject();
        while (in.hasNext()) {
            object.add(in.nextName(), read(in));
        }
        in.endObject();
        return object;
    }

    private static JsonArray readArray(JsonReader in) throws IOException {
        var array = new JsonArray();
        in.beginArray();
        while (in.hasNext()) {
            array.add(read(in));
        }
        in.endArray();
        return array;
    }

    private static JsonNull readNull(JsonReader in) throws IOException {
        in.nextNull();
        return JsonNull.INSTANCE;
    }

    /**
     * Writes a tree without spaces. NaN and the infinities, which JSON has no word for, become
     * null.
     *
     * @param tree what to write
     * @return JSON text
     */
    public static String write(JsonElement tree) {
        var text = new StringWriter(256);
        try {
            write(tree, new JsonWriter(text));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return text.toString();
    }

    private static void write(JsonElement tree, JsonWriter out) throws IOException {
        if (tree instanceof JsonObject object) {
            out.beginObject();
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                out.name(member.getKey());
                write(member.getValue(), out);
            }
            out.endObject();
        } else if (tree instanceof JsonArray array) {
            out.beginArray();
            for (JsonElement item : array) {
                write(item, out);
            }
            out.endArray();
        } else if (tree instanceof JsonPrimitive primitive) {
            writePrimitive(primitive, out);
        } else {
            out.nullValue();
        }
    }

    private static void writePrimitive(JsonPrimitive value, JsonWriter out) throws IOException {
        if (value.isBoolean()) {
            out.value(value.getAsBoolean());
        } else if (!value.isNumber()) {
            out.value(value.getAsString());
        } else if (isFinite(value.getAsNumber())) {
            out.value(value.getAsNumber());
        } else {
            out.nullValue();
        }
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float)
                || Double.isFinite(number.doubleValue());
    }

    /**
     * A text member.
     *
     * @param object where to look
     * @param name the member
     * @param fallback what stands in for a member that is missing or no string
     * @return the text
     */
    public static String string(JsonObject object, String name, String fallback) {
        return object.get(name) instanceof JsonPrimitive p && p.isString()
                ? p.getAsString() : fallback;
    }

    /**
     * A truth member.
     *
     * @param object where to look
     * @param name the member
     * @param fallback what stands in for a member that is missing or no boolean
     * @return the truth
     */
    public static boolean bool(JsonObject object, String name, boolean fallback) {
        return object.get(name) instanceof JsonPrimitive p && p.isBoolean()
                ? p.getAsBoolean() : fallback;
    }

    /**
     * A whole-number member; larger numbers are cut to the range of int.
     *
     * @param object where to look
     * @param name the member
     * @param fallback what stands in for a member that is missing or no number
     * @return the number
     */
    public static int integer(JsonObject object, String name, int fallback) {
        if (object.get(name) instanceof JsonPrimitive p && p.isNumber()) {
            try {
                return (int) p.getAsDouble();
            } catch (NumberFormatException e) {
                return fallback;
            }
        }
        return fallback;
    }

    /**
     * An object member.
     *
     * @param object where to look
     * @param name the member
     * @return the object; an empty one where it is missing or something else
     */
    public static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject inner ? inner : new JsonObject();
    }
}
