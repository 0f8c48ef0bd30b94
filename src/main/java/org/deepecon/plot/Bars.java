package org.deepecon.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Bars from 0 to their heights; several sets of them stand side by side.
 *
 * @param name text in the legend; empty for none
 * @param x their places
 * @param heights one for each place
 */
record Bars(String name, double[] x, double[] heights) implements Mark {
    private static final double SHARE = 0.8;

    Bars {
        if (x.length != heights.length) {
            throw new IllegalArgumentException("Figure: expected a height for each bar, got "
                    + x.length + " bars and " + heights.length + " heights.");
        }
    }

    @Override
    public Bars named(String newName) {
        return new Bars(newName, x, heights);
    }

    @Override
    public String describe() {
        return "bars" + Words.named(name) + " (" + x.length + ")";
    }

    @Override
    public Key key() {
        return Key.PATCH;
    }

    @Override
    public void extend(Extent xExtent, Extent yExtent) {
        yExtent.include(heights);
        yExtent.edge(0);
        for (double place : x) {
            xExtent.include(place - spacing() / 2, place + spacing() / 2);
        }
    }

    private double spacing() {
        var sorted = x.clone();
        Arrays.sort(sorted);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < sorted.length; i++) {
            least = sorted[i] > sorted[i - 1] ? Math.min(least, sorted[i] - sorted[i - 1]) : least;
        }
        return Double.isInfinite(least) ? 1 : least;
    }

    @Override
    public void draw(Pen pen) {
        double width = spacing() * SHARE / pen.slots();
        double first = -spacing() * SHARE / 2 + pen.slot() * width;
        double floor = pen.y().shows(0) ? 0 : pen.y().low();
        var way = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            if (pen.shows(x[i], heights[i])) {
                double left = x[i] + first;
                way.append('M').append(pen.point(left, floor))
                        .append('V').append(SvgText.number(pen.y().pixel(heights[i])))
                        .append('H').append(SvgText.number(pen.x().pixel(left + width)))
                        .append('V').append(SvgText.number(pen.y().pixel(floor))).append('z');
            }
        }
        pen.fill(way, "");
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        return List.of(Tree.of("type", "bar", "x", Tree.numbers(x), "y", Tree.numbers(heights),
                "marker", Tree.of("color", colour)));
    }
}
