package org.deepecon.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.traces.Trace;

/**
 * A figure made with Tablesaw's jsplot, for users who know it. All its traces become a Plotly tree;
 * scatter and line traces become one of our figures as well, hence an SVG.
 */
public final class JsplotFigure {
    /** The class of the figures that {@link #of} takes. */
    public static final String CLASS_NAME = "tech.tablesaw.plotly.components.Figure";

    private final Map<String, Object> tree;

    private JsplotFigure(Map<String, Object> tree) {
        this.tree = tree;
    }

    /**
     * Reads a jsplot figure.
     *
     * @param figure an object of class {@value #CLASS_NAME}
     * @return what it shows
     * @throws IllegalArgumentException if it is of another class
     */
    public static JsplotFigure of(Object figure) {
        if (!(figure instanceof tech.tablesaw.plotly.components.Figure jsplot)) {
            throw new IllegalArgumentException("JsplotFigure: expected a " + CLASS_NAME + ", got "
                    + (figure == null ? "null" : figure.getClass().getName()) + ".");
        }
        var traces = new ArrayList<Object>();
        Trace[] given = jsplot.getTraces();
        for (int i = 0; i < given.length; i++) {
            traces.add(JsLiteral.read(given[i].asJavascript(i)));
        }
        Layout layout = jsplot.getLayout();
        Object layoutTree = layout == null ? Map.of() : JsLiteral.read(layout.asJavascript());
        return new JsplotFigure(JsplotRepair.repair(traces, layoutTree));
    }

    /**
     * The figure for Plotly: {@code data}, {@code layout} and {@code config}.
     *
     * @return a tree of maps, lists, strings, numbers, booleans and nulls
     */
    public Map<String, Object> toPlotly() {
        return tree;
    }

    /**
     * The figure as one of ours.
     *
     * @return empty if it has traces other than scatter and line with numbers
     */
    public Optional<Figure> toFigure() {
        var series = new ArrayList<Series>();
        for (Object trace : (List<?>) tree.get("data")) {
            var one = series((Map<?, ?>) trace);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            series.add(one.get());
        }
        var layout = (Map<?, ?>) tree.get("layout");
        return Optional.of(Figure.of(title(layout), axis(layout, "xaxis"),
                axis(layout, "yaxis"), series));
    }

    private static Optional<Series> series(Map<?, ?> trace) {
        if (!"scatter".equals(trace.get("type")) || !trace.containsKey("x")) {
            return Optional.empty();
        }
        var x = numbers(trace.get("x"));
        var y = numbers(trace.get("y"));
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        var mark = Series.Style.ofPlotlyMode(text(trace.get("mode")));
        return Optional.of(new Series(text(trace.get("name")), mark, x.get(), y.get()));
    }

    private static Optional<double[]> numbers(Object values) {
        if (!(values instanceof List<?> list)
                || !list.stream().allMatch(v -> v == null || v instanceof Number)) {
            return Optional.empty();
        }
        return Optional.of(list.stream()
                .mapToDouble(v -> v == null ? Double.NaN : ((Number) v).doubleValue()).toArray());
    }

    private static Axis axis(Map<?, ?> layout, String name) {
        var axis = layout.get(name) instanceof Map<?, ?> map ? map : Map.of();
        var titled = Axis.AUTOMATIC.titled(title(axis));
        return "log".equals(axis.get("type")) ? titled.of(Axis.Kind.LOG) : titled;
    }

    private static String title(Map<?, ?> tree) {
        return tree.get("title") instanceof Map<?, ?> title ? text(title.get("text")) : "";
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Says in a line what the figure shows. */
    @Override
    public String toString() {
        return toFigure().map(Figure::toString).orElseGet(() -> {
            var kinds = ((List<?>) tree.get("data")).stream()
                    .map(trace -> text(((Map<?, ?>) trace).get("type"))).toList();
            String title = title((Map<?, ?>) tree.get("layout"));
            return "Figure" + (title.isEmpty() ? "" : " '" + title + "'") + ": "
                    + String.join(", ", kinds);
        });
    }
}
