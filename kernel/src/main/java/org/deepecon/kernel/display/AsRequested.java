package org.deepecon.kernel.display;

import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Content given as it is, with the MIME types that it stands for. */
final class AsRequested {
    private AsRequested() {
    }

    static MimeBundle bundle(Object value, String[] mimes, Function<Object, MimeBundle> render) {
        boolean raw = value instanceof CharSequence || value instanceof byte[];
        MimeBundle own = raw ? null : render.apply(value);
        var data = new LinkedHashMap<String, Object>();
        for (String mime : mimes) {
            Object content = raw || isTree(value, mime)
                    ? content(value, mime)
                    : own.data().get(mime);
            if (content != null) {
                data.put(mime, content);
            }
        }
        data.putIfAbsent(MimeBundle.TEXT, raw ? fallback(data, value) : own.plainText());
        return new MimeBundle(data, own == null ? Map.of() : own.metadata());
    }

    private static boolean isJson(String mime) {
        return mime.equals(MimeBundle.JSON) || mime.endsWith("+json");
    }

    private static boolean isTree(Object value, String mime) {
        return isJson(mime) && (value instanceof Map || value instanceof Collection);
    }

    private static Object content(Object value, String mime) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return isJson(mime) ? JsonTree.of(value) : value.toString();
    }

    private static String fallback(Map<String, Object> data, Object value) {
        String mime = data.isEmpty() ? MimeBundle.TEXT : data.keySet().iterator().next();
        return TextFallback.of(mime, value);
    }
}
