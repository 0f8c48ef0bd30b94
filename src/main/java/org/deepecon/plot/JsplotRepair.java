package org.deepecon.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mends what jsplot 0.44.4 prints: numbers in quotes, missing values as the text "null", titles as
 * bare strings that plotly.js 3 and later ignore, HTML entities, and a fixed size.
 */
final class JsplotRepair {
    private static final Set<String> NUMERIC = Set.of("opacity");
    private static final Set<String> TEXTS = Set.of("text", "labels", "ids", "hovertext");

    private JsplotRepair() {
    }

    static Map<String, Object> repair(List<Object> traces, Object layout) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("data", list("data", traces));
        var mended = map((Map<?, ?>) layout);
        mended.remove("width");
        mended.remove("height");
        mended.put("autosize", true);
        tree.put("layout", mended);
        tree.put("config", PlotlyTree.config());
        return tree;
    }

    private static Map<String, Object> map(Map<?, ?> broken) {
        var mended = new LinkedHashMap<String, Object>();
        broken.forEach((key, value) -> mended.put(key.toString(), value(key.toString(), value)));
        Object font = mended.remove("titlefont");
        if (mended.get("title") instanceof String title) {
            mended.put("title", font == null
                    ? Map.of("text", title) : Tree.of("text", title, "font", font));
        }
        return mended;
    }

    private static Object value(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof List<?> list) {
            return list(key, list);
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            return null;
        }
        if (value instanceof String text) {
            return NUMERIC.contains(key) && isNumber(text) ? number(text) : unescape(text);
        }
        return value;
    }

    /** A list in quotes is numeric if all of it is; names such as "2020" among others stay text. */
    private static List<Object> list(String key, List<?> broken) {
        boolean numeric = !TEXTS.contains(key) && broken.stream().allMatch(JsplotRepair::isNumber);
        var mended = new ArrayList<>();
        for (Object value : broken) {
            mended.add(numeric && value instanceof String text ? number(text) : value(key, value));
        }
        return mended;
    }

    private static boolean isNumber(Object value) {
        if (!(value instanceof String text)) {
            return value instanceof Number;
        }
        return text.equals("null")
                || text.matches("[+-]?(NaN|Infinity|(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?)");
    }

    private static Double number(String text) {
        double number = text.equals("null") ? Double.NaN : Double.parseDouble(text);
        return Double.isFinite(number) ? number : null;
    }

    private static String unescape(String text) {
        return text.replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&amp;", "&");
    }
}
