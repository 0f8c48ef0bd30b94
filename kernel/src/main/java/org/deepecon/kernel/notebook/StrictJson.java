package org.deepecon.kernel.notebook;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON; says line and column where it is broken. Numbers keep the digits of the file. */
final class StrictJson {
    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+) path (\\S+)");
    private static final Gson GSON = new Gson();

    private StrictJson() {
    }

    /**
     * Parses a whole text.
     *
     * @param text JSON, possibly after a byte order mark
     * @param name what the message calls it
     */
    static JsonElement parse(String text, String name) throws NotebookFormatException {
        String json = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (json.isBlank()) {
            throw new NotebookFormatException(name + ": the file is empty, so it is no notebook.");
        }
        try {
            return read(json);
        } catch (IOException | JsonParseException | IllegalStateException e) {
            throw broken(json, name, e);
        }
    }

    private static JsonElement read(String json) throws IOException {
        var reader = new JsonReader(new StringReader(json));
        reader.setStrictness(Strictness.STRICT);
        JsonElement element = GSON.getAdapter(JsonElement.class).read(reader);
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new IOException("text after the end");
        }
        return element;
    }

    private static NotebookFormatException broken(String json, String name, Exception cause) {
        Matcher place = PLACE.matcher(String.valueOf(cause.getMessage()));
        if (!place.find()) {
            return new NotebookFormatException(name + ": this is no valid JSON: "
                    + cause.getMessage() + ".");
        }
        int line = Integer.parseInt(place.group(1));
        return new NotebookFormatException(name + ":" + line + ":" + place.group(2)
                + ": this is no valid JSON (in " + place.group(3) + "). The line reads: "
                + excerpt(json, line) + advice(json));
    }

    private static String excerpt(String json, int line) {
        String text = json.lines().skip(line - 1L).findFirst().orElse("").strip();
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }

    private static String advice(String json) {
        return json.contains("<<<<<<< ")
                ? "\nThe file holds marks of an unfinished git merge; resolve it first."
                : "";
    }
}
