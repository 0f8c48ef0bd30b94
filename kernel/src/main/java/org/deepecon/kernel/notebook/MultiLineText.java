package org.deepecon.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Set;

/**
 * The notebook format's two spellings of text: one string, or a list of lines. Files hold lists, for
 * the sake of {@code git diff}; which fields are lists follows nbformat's {@code split_lines} and
 * {@code rejoin_lines}.
 */
final class MultiLineText {
    private static final Set<String> SPLIT_BESIDES_TEXT =
            Set.of("application/javascript", "image/svg+xml");

    private MultiLineText() {
    }

    /** The text of a field, whichever way it is spelled. */
    static String join(JsonElement value) {
        if (!isStringList(value)) {
            return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
        }
        var text = new StringBuilder();
        value.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
        return text.toString();
    }

    /** Brings a cell into the spelling that nbformat writes. */
    static void split(JsonObject cell) {
        splitField(cell, "source");
        if (cell.get("attachments") instanceof JsonObject attachments) {
            attachments.asMap().values().forEach(MultiLineText::splitBundle);
        }
        if (isCode(cell) && cell.get("outputs") instanceof JsonArray outputs) {
            outputs.forEach(output -> splitOutput(output.getAsJsonObject()));
        }
    }

    private static void splitOutput(JsonObject output) {
        String type = join(output.get("output_type"));
        if (type.equals("execute_result") || type.equals("display_data")) {
            splitBundle(output.get("data"));
        } else if (type.equals("stream")) {
            splitField(output, "text");
        }
    }

    private static void splitBundle(JsonElement bundle) {
        if (bundle instanceof JsonObject data) {
            List.copyOf(data.keySet()).forEach(mime -> splitMime(data, mime));
        }
    }

    private static void splitMime(JsonObject data, String mime) {
        if (mime.startsWith("text/") || SPLIT_BESIDES_TEXT.contains(mime)) {
            splitField(data, mime);
        } else if (!isJson(mime) && isStringList(data.get(mime))) {
            data.addProperty(mime, join(data.get(mime)));
        }
    }

    private static void splitField(JsonObject owner, String field) {
        JsonElement value = owner.get(field);
        if (isString(value) || isStringList(value)) {
            var lines = new JsonArray();
            PythonLines.split(join(value)).forEach(lines::add);
            owner.add(field, lines);
        }
    }

    private static boolean isCode(JsonObject cell) {
        return join(cell.get("cell_type")).equals("code");
    }

    private static boolean isJson(String mime) {
        return mime.equals("application/json")
                || mime.startsWith("application/") && mime.endsWith("+json");
    }

    private static boolean isString(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString();
    }

    private static boolean isStringList(JsonElement value) {
        if (!(value instanceof JsonArray items)) {
            return false;
        }
        for (JsonElement item : items) {
            if (!isString(item)) {
                return false;
            }
        }
        return true;
    }
}
