package org.deepecon.kernel.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Writes a JSON tree as UTF-8, without spaces. Works on bytes: a cell that prints much spends its
 * time here, and text that needs no escape is copied in one go.
 */
final class JsonBytes {
    private static final byte[][] ESCAPES = escapes();

    private byte[] bytes = new byte[256];
    private int length;

    private JsonBytes() {
    }

    /** The tree's text; NaN and the infinities become null, half surrogate pairs question marks. */
    static byte[] of(JsonElement tree) {
        var out = new JsonBytes();
        out.element(tree);
        return Arrays.copyOf(out.bytes, out.length);
    }

    private void element(JsonElement tree) {
        if (tree instanceof JsonObject object) {
            object(object);
        } else if (tree instanceof JsonArray array) {
            array(array);
        } else if (tree instanceof JsonPrimitive primitive) {
            primitive(primitive);
        } else {
            ascii("null");
        }
    }

    private void object(JsonObject object) {
        char before = '{';
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            put(before);
            quoted(member.getKey());
            put(':');
            element(member.getValue());
            before = ',';
        }
        ascii(before == '{' ? "{}" : "}");
    }

    private void array(JsonArray array) {
        char before = '[';
        for (JsonElement item : array) {
            put(before);
            element(item);
            before = ',';
        }
        ascii(before == '[' ? "[]" : "]");
    }

    private void primitive(JsonPrimitive value) {
        if (value.isString()) {
            quoted(value.getAsString());
        } else if (value.isNumber() && !isFinite(value.getAsNumber())) {
            ascii("null");
        } else {
            ascii(value.getAsString());
        }
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float)
                || Double.isFinite(number.doubleValue());
    }

    private void quoted(String text) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        reserve(raw.length + raw.length / 16 + 2); // a line of output has one escape
        put('"');
        int from = 0;
        for (int i = 0; i < raw.length; i++) {
            if (ESCAPES[raw[i] & 0xff] != null) {
                put(raw, from, i);
                byte[] escape = ESCAPES[raw[i] & 0xff];
                put(escape, 0, escape.length);
                from = i + 1;
            }
        }
        put(raw, from, raw.length);
        put('"');
    }

    private void ascii(String text) {
        byte[] raw = text.getBytes(StandardCharsets.US_ASCII);
        put(raw, 0, raw.length);
    }

    private void put(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    private void put(byte[] from, int start, int end) {
        reserve(end - start);
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            long wanted = Math.max(2L * bytes.length, (long) length + more);
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 8));
        }
    }

    private static byte[][] escapes() {
        var escapes = new byte[256][];
        for (int i = 0; i < ' '; i++) {
            String hex = Integer.toHexString(i);
            escapes[i] = ("\\u" + "0".repeat(4 - hex.length()) + hex)
                    .getBytes(StandardCharsets.US_ASCII);
        }
        String letters = "b\bt\tn\nf\fr\r\"\"\\\\";
        for (int i = 0; i < letters.length(); i += 2) {
            escapes[letters.charAt(i + 1)] = new byte[] {'\\', (byte) letters.charAt(i)};
        }
        return escapes;
    }
}
