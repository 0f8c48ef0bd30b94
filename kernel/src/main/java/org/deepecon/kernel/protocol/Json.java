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
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * JSON text to trees and back, and safe access to members. Walks Gson's reader itself, and writes
 * without it: Gson's tree adapter loads some sixty classes that a starting kernel does without.
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
     * null; half of a surrogate pair becomes a question mark.
     *
     * @param tree what to write
     * @return JSON text
     */
    public static String write(JsonElement tree) {
        return new String(utf8(tree), StandardCharsets.UTF_8);
    }

    /**
     * What {@link #write} writes, as bytes.
     *
     * @param tree what to write
     * @return JSON text in UTF-8
     */
    public static byte[] utf8(JsonElement tree) {
        return JsonBytes.of(tree);
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
