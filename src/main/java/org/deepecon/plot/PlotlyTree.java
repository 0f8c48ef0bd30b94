package org.deepecon.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the traces and the layout that plotly.js draws. */
final class PlotlyTree {
    /** A browser draws more, but a notebook should not have to store them. */
    static final int MOST_POINTS = 2_000;
    static final String CLEAR = "rgba(0,0,0,0)";
    /** Grey reads on white and on black: no theme needs to be known. */
    static final String GREY = "#808080";
    static final String GRID = "rgba(128,128,128,0.3)";

    private final List<Object> data = new ArrayList<>();
    private final List<Object> annotations = new ArrayList<>();
    private final List<Object> frames = new ArrayList<>();
    private final Map<String, Object> layout = new LinkedHashMap<>();
    private final Map<String, Object> margin = Tree.of("l", 60, "r", 20, "t", 20, "b", 50);
    private final int height;
    private int axes;
    private int scenes;
    private int legends;

    PlotlyTree(int height) {
        this.height = height;
    }

    /** The end of the names of a new pair of axes: empty, 2, 3… */
    String nextAxes() {
        return end(++axes);
    }

    String nextScene() {
        return end(++scenes);
    }

    String nextLegend() {
        return end(++legends);
    }

    private static String end(int count) {
        return count == 1 ? "" : String.valueOf(count);
    }

    /** Adds a trace and returns its number. */
    int add(Map<String, Object> trace) {
        data.add(trace);
        return data.size() - 1;
    }

    void put(String key, Object value) {
        layout.put(key, value);
    }

    /** At least so many pixels on a side: l, r, t or b. */
    void margin(String side, int pixels) {
        margin.put(side, Math.max((Integer) margin.get(side), pixels));
    }

    void annotate(Map<String, Object> annotation) {
        annotations.add(annotation);
    }

    void frames(List<Object> moving) {
        frames.addAll(moving);
    }

    /** Text above a part of the chart, or above the whole of it. */
    void title(String text, Domain domain, boolean aboveLegend) {
        if (domain.isWhole()) {
            put("title", Tree.of("text", text));
            margin("t", text.isEmpty() ? 20 : 50);
        } else if (!text.isEmpty()) {
            annotate(Tree.of("text", text, "showarrow", false, "font", Tree.of("size", 14),
                    "xref", "paper", "yref", "paper", "xanchor", "center", "yanchor", "bottom",
                    "x", (domain.left() + domain.right()) / 2, "y", domain.top(), "yshift", aboveLegend ? 30 : 6));
        }
    }

    Map<String, Object> toMap() {
        layout.put("autosize", true);
        layout.put("height", height);
        layout.put("margin", margin);
        if (!annotations.isEmpty()) {
            layout.put("annotations", annotations);
        }
        layout.put("paper_bgcolor", CLEAR);
        layout.put("plot_bgcolor", CLEAR);
        layout.put("font", Tree.of("color", GREY));
        var tree = Tree.of("data", data, "layout", layout, "config", config());
        if (!frames.isEmpty()) {
            tree.put("frames", frames);
        }
        return tree;
    }

    static Map<String, Object> config() {
        return Tree.of("responsive", true, "displaylogo", false);
    }
}
