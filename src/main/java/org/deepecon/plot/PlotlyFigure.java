package org.deepecon.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Puts a figure into a part of an interactive chart. */
final class PlotlyFigure {
    private static final int LEGEND = 30;

    private final Figure figure;
    private final PlotlyTree tree;
    private final Domain domain;
    private final String end;

    PlotlyFigure(Figure figure, PlotlyTree tree, Domain domain) {
        this.figure = figure;
        this.tree = tree;
        this.domain = domain;
        this.end = tree.nextAxes();
    }

    void add() {
        boolean legend = !figure.legend().isEmpty();
        tree.title(figure.heading(), domain, legend);
        if (legend) {
            tree.margin("t", (figure.heading().isEmpty() ? 16 : 50) + LEGEND - 4);
        }
        String legendName = legend ? legend() : "legend";
        var paths = new ArrayList<Integer>();
        var colours = figure.colours();
        for (int i = 0; i < figure.marks().size(); i++) {
            var mark = figure.marks().get(i);
            var traces = mark.traces(colours.get(i));
            for (int k = 0; k < traces.size(); k++) {
                boolean last = k == traces.size() - 1;
                int index = tree.add(finished(traces.get(k), mark, last, legendName));
                if (mark.key() == Mark.Key.PATH) {
                    paths.add(index);
                }
            }
        }
        axes();
        if (figure.isMoving() && domain.isWhole()) {
            PlotlyMotion.add(tree, figure, paths);
        }
    }

    private Map<String, Object> finished(Map<String, Object> trace, Mark mark, boolean last,
            String legendName) {
        trace.put("name", mark.name());
        trace.put("showlegend", last && !mark.name().isEmpty());
        if (!end.isEmpty()) {
            trace.put("xaxis", "x" + end);
            trace.put("yaxis", "y" + end);
            trace.put("legend", legendName);
        }
        if (Boolean.TRUE.equals(trace.get("showscale"))) {
            trace.put("colorbar", ColourBar.plotly(domain));
        }
        if (figure.xAxis().kind() == Axis.Kind.DATE) {
            trace.computeIfPresent("x", (key, days) -> dates((List<?>) days));
        }
        if (mark instanceof Candles) {
            trace.remove("legend");
        }
        return trace;
    }

    private static List<Object> dates(List<?> days) {
        var dates = new ArrayList<>();
        for (Object day : days) {
            dates.add(day == null ? null
                    : LocalDate.ofEpochDay(((Double) day).longValue()).toString());
        }
        return dates;
    }

    private String legend() {
        String name = "legend" + tree.nextLegend();
        tree.put(name, Tree.of("orientation", "h", "x", domain.left(), "xanchor", "left",
                "y", domain.top(), "yanchor", "bottom", "bgcolor", PlotlyTree.CLEAR));
        return name;
    }

    private void axes() {
        var x = axis(figure.xAxis());
        var y = axis(figure.yAxis());
        if (!domain.isWhole()) {
            x.put("domain", domain.across());
            y.put("domain", domain.up());
        }
        if (!end.isEmpty()) {
            x.put("anchor", "y" + end);
            y.put("anchor", "x" + end);
        }
        if (figure.isSquare()) {
            x.put("constrain", "domain");
            y.put("constrain", "domain");
            y.put("scaleanchor", "x" + end);
        }
        if (figure.marks().stream().anyMatch(mark -> mark instanceof Candles)) {
            x.put("rangeslider", Tree.of("visible", false));
        }
        if (figure.marks().stream().anyMatch(mark -> mark instanceof Histogram)) {
            tree.put("barmode", "overlay");
        }
        tree.put("xaxis" + end, x);
        tree.put("yaxis" + end, y);
    }

    private Map<String, Object> axis(Axis axis) {
        boolean covered = figure.marks().stream().anyMatch(Mark::isField);
        var tree = Tree.of("title", Tree.of("text", axis.title()),
                "gridcolor", PlotlyTree.GRID, "zerolinecolor", PlotlyTree.GRID,
                "automargin", true);
        if (covered || !axis.labels().isEmpty()) {
            tree.put("showgrid", false);
            tree.put("zeroline", false);
        }
        if (axis.log()) {
            tree.put("type", "log");
            tree.put("exponentformat", "power"); // 10⁻⁴, where the default writes 100µ
        } else if (axis.kind() == Axis.Kind.DATE) {
            tree.put("type", "date");
        }
        if (!axis.labels().isEmpty()) {
            tree.put("tickvals", Tree.numbers(Grid.count(axis.labels().size())));
            tree.put("ticktext", axis.labels());
        }
        if (axis.hasRange()) {
            var ends = new ArrayList<Object>(List.of(position(axis, axis.low()),
                    position(axis, axis.high())));
            if (axis.reversed()) {
                Collections.reverse(ends);
            }
            tree.put("range", ends);
        } else if (axis.reversed()) {
            tree.put("autorange", "reversed");
        }
        return tree;
    }

    /** Plotly takes the ends of a logarithmic axis as powers of ten. */
    private static Object position(Axis axis, double value) {
        return switch (axis.kind()) {
            case LOG -> Math.log10(value);
            case DATE -> LocalDate.ofEpochDay((long) value).toString();
            case LINEAR -> value;
        };
    }
}
