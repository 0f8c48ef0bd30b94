package org.deepecon.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A figure as the tree that plotly.js draws. */
final class PlotlyTree {
    /** A browser draws more, but a notebook should not have to store them. */
    private static final int MOST_POINTS = 2_000;
    private static final int HEIGHT = 360;
    private static final String CLEAR = "rgba(0,0,0,0)";
    private static final String GREY = "#808080";
    private static final String GRID = "rgba(128,128,128,0.3)";

    private PlotlyTree() {
    }

    static Map<String, Object> of(Figure figure) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("data", traces(figure));
        tree.put("layout", layout(figure));
        tree.put("config", config());
        return tree;
    }

    static Map<String, Object> config() {
        return ordered("responsive", true, "displaylogo", false);
    }

    /** A map in the order given: that of {@code Map.of} changes from run to run. */
    static Map<String, Object> ordered(String key1, Object value1, String key2, Object value2) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key1, value1);
        map.put(key2, value2);
        return map;
    }

    private static List<Object> traces(Figure figure) {
        var traces = new ArrayList<>();
        for (int i = 0; i < figure.series().size(); i++) {
            var s = Thinning.thin(figure.series().get(i), MOST_POINTS);
            var trace = new LinkedHashMap<String, Object>();
            trace.put("type", "scatter");
            trace.put("mode", s.mark().plotlyMode());
            trace.put("name", s.name());
            trace.put("showlegend", !s.name().isEmpty());
            trace.put("x", numbers(s.x()));
            trace.put("y", numbers(s.y()));
            trace.put("line", Map.of("color", Palette.colour(i)));
            trace.put("marker", Map.of("color", Palette.colour(i)));
            traces.add(trace);
        }
        return traces;
    }

    private static Map<String, Object> layout(Figure figure) {
        var layout = new LinkedHashMap<String, Object>();
        layout.put("title", Map.of("text", figure.title()));
        layout.put("xaxis", axis(figure.xAxis()));
        layout.put("yaxis", axis(figure.yAxis()));
        layout.put("autosize", true);
        layout.put("height", HEIGHT);
        layout.put("margin", ordered("t", figure.title().isEmpty() ? 20 : 50, "b", 50));
        onAnyBackground(layout);
        return layout;
    }

    /** The page shows through, and grey reads on white and on black: no theme needs to be known. */
    private static void onAnyBackground(Map<String, Object> layout) {
        layout.put("paper_bgcolor", CLEAR);
        layout.put("plot_bgcolor", CLEAR);
        layout.put("font", Map.of("color", GREY));
    }

    private static Map<String, Object> axis(Axis axis) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("title", Map.of("text", axis.title()));
        tree.put("gridcolor", GRID);
        tree.put("zerolinecolor", GRID);
        if (axis.log()) {
            tree.put("type", "log");
            tree.put("exponentformat", "power"); // 10⁻⁴, where the default writes 100µ
        }
        if (axis.hasRange()) {
            tree.put("range", List.of(position(axis, axis.low()), position(axis, axis.high())));
        }
        return tree;
    }

    /** Plotly takes the ends of a logarithmic axis as powers of ten. */
    private static double position(Axis axis, double value) {
        return axis.log() ? Math.log10(value) : value;
    }

    /** JSON has no NaN and no infinity; Plotly leaves a gap at null. */
    static List<Object> numbers(double[] values) {
        var list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(Double.isFinite(value) ? value : null);
        }
        return list;
    }
}
