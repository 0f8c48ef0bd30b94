package org.deepecon.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes JSON as nbformat does: {@code json.dumps(nb, indent=1, sort_keys=True, ensure_ascii=False,
 * separators=(",", ": "))}. Keys are sorted by code point, as Python compares strings.
 */
final class PythonJson {
    private static final Comparator<String> BY_CODE_POINT = PythonJson::compareCodePoints;
    private final StringBuilder out = new StringBuilder();

    private PythonJson() {
    }

    static String write(JsonElement element) {
        var writer = new PythonJson();
        writer.element(element, 0);
        return writer.out.toString();
    }

    private void element(JsonElement element, int depth) {
        if (element.isJsonObject()) {
            object(element.getAsJsonObject(), depth);
        } else if (element.isJsonArray()) {
            array(element.getAsJsonArray(), depth);
        } else if (element.isJsonNull()) {
            out.append("null");
        } else {
            primitive(element.getAsJsonPrimitive());
        }
    }

    private void object(JsonObject object, int depth) {
        if (object.isEmpty()) {
            out.append("{}");
            return;
        }
        List<String> keys = new ArrayList<>(object.keySet());
        keys.sort(BY_CODE_POINT);
        char opening = '{';
        for (String key : keys) {
            out.append(opening);
            newLine(depth + 1);
            string(key);
            out.append(": ");
            element(object.get(key), depth + 1);
            opening = ',';
        }
        newLine(depth);
        out.append('}');
    }

    private void array(JsonArray array, int depth) {
        if (array.isEmpty()) {
            out.append("[]");
            return;
        }
        char opening = '[';
        for (JsonElement item : array) {
            out.append(opening);
            newLine(depth + 1);
            element(item, depth + 1);
            opening = ',';
        }
        newLine(depth);
        out.append(']');
    }

    private void newLine(int depth) {
        out.append('\n').append(" ".repeat(depth));
    }

    private void primitive(JsonPrimitive value) {
        if (value.isString()) {
            string(value.getAsString());
        } else if (value.isNumber()) {
            out.append(PythonNumber.write(value.getAsNumber()));
        } else {
            out.append(value.getAsBoolean());
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\f' -> out.append("\\f");
            case '\b' -> out.append("\\b");
            default -> plainOrEscaped(c);
        }
    }

    /** Half of a surrogate pair cannot be encoded in UTF-8, so it is escaped like a control. */
    private void plainOrEscaped(char c) {
        if (c < ' ' || Character.isSurrogate(c)) {
            out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    private static int compareCodePoints(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return java.util.Arrays.compare(left, right);
    }
}
