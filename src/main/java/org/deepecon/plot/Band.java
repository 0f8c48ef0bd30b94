package org.deepecon.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The area between two curves, with a line in it if there is one.
 *
 * @param name text in the legend; empty for none
 * @param x places, in order
 * @param low lower curve
 * @param high upper curve
 * @param middle the line, or null
 */
record Band(String name, double[] x, double[] low, double[] high, double[] middle)
        implements Mark {
    private static final String OPACITY = "0.22";

    Band {
        if (x.length != low.length || x.length != high.length) {
            throw new IllegalArgumentException("Figure: expected a low and a high for each x, got "
                    + x.length + " x, " + low.length + " low and " + high.length + " high.");
        }
    }

    @Override
    public Band named(String newName) {
        return new Band(newName, x, low, high, middle);
    }

    @Override
    public String describe() {
        return "band" + Words.named(name) + " (" + Words.count(x.length, "point") + ")";
    }

    @Override
    public Key key() {
        return middle == null ? Key.PATCH : Key.LINE;
    }

    @Override
    public void extend(Extent xExtent, Extent yExtent) {
        xExtent.include(x);
        yExtent.include(low);
        yExtent.include(high);
    }

    @Override
    public void draw(Pen pen) {
        var lower = thin(low, pen.most() / 3);
        var upper = thin(high, pen.most() / 3);
        var way = new StringBuilder();
        for (int i = 0; i < upper.x().length; i++) {
            if (pen.shows(upper.x()[i], upper.y()[i])) {
                way.append(way.isEmpty() ? 'M' : 'L').append(pen.point(upper.x()[i], upper.y()[i]));
            }
        }
        for (int i = lower.x().length - 1; i >= 0; i--) {
            if (pen.shows(lower.x()[i], lower.y()[i])) {
                way.append(way.isEmpty() ? 'M' : 'L').append(pen.point(lower.x()[i], lower.y()[i]));
            }
        }
        pen.fill(way, OPACITY);
        if (middle != null) {
            line().draw(pen);
        }
    }

    private Series thin(double[] y, int most) {
        return Thinning.thin(new Series("", Series.Style.LINE, x, y), Math.max(8, most));
    }

    private Series line() {
        return new Series(name, Series.Style.LINE, x, middle);
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        var traces = new ArrayList<Map<String, Object>>();
        traces.add(edge(low));
        traces.add(edge(high));
        traces.get(1).put("fill", "tonexty");
        traces.get(1).put("fillcolor", Palette.clear(colour, OPACITY));
        if (middle != null) {
            traces.addAll(line().traces(colour));
        }
        return traces;
    }

    private Map<String, Object> edge(double[] y) {
        var thin = thin(y, PlotlyTree.MOST_POINTS);
        return Tree.of("type", "scatter", "mode", "lines", "x", Tree.numbers(thin.x()),
                "y", Tree.numbers(thin.y()), "line", Tree.of("width", 0), "hoverinfo", "skip");
    }
}
