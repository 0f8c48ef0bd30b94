package org.deepecon.plot;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One set of points and how they are drawn. Arrays are not copied: a series is made and read inside
 * this package.
 *
 * @param name text in the legend; empty for none
 * @param style how the points are drawn
 * @param x horizontal values; NaN leaves a gap
 * @param y vertical values, one for each x
 * @param dashed whether its line is
 */
record Series(String name, Style style, double[] x, double[] y, boolean dashed) implements Mark {
    /** How points are drawn. */
    enum Style {
        /** Joined by lines. */
        LINE("line", "lines", Key.LINE),
        /** A dot each. */
        DOTS("scatter", "markers", Key.DOT),
        /** A dot each, joined by lines: the steps of an algorithm. */
        PATH("path", "lines+markers", Key.PATH);

        private final String word;
        private final String plotlyMode;
        private final Key key;

        Style(String word, String plotlyMode, Key key) {
            this.word = word;
            this.plotlyMode = plotlyMode;
            this.key = key;
        }

        static Style ofPlotlyMode(String mode) {
            if (!mode.contains("lines")) {
                return DOTS;
            }
            return mode.contains("markers") ? PATH : LINE;
        }

        boolean hasLine() {
            return this != DOTS;
        }

        boolean hasDots() {
            return this != LINE;
        }
    }

    Series {
        Objects.requireNonNull(name, "name");
        if (x.length != y.length) {
            throw new IllegalArgumentException("Figure: expected as many y as x, got "
                    + x.length + " x and " + y.length + " y.");
        }
    }

    Series(String name, Style style, double[] x, double[] y) {
        this(name, style, x, y, false);
    }

    @Override
    public Series named(String newName) {
        return new Series(newName, style, x, y, dashed);
    }

    Series inDashes() {
        return new Series(name, style, x, y, true);
    }

    @Override
    public String describe() {
        return style.word + Words.named(name) + " (" + Words.count(x.length, "point") + ")";
    }

    @Override
    public Key key() {
        return style.key;
    }

    @Override
    public void extend(Extent xExtent, Extent yExtent) {
        xExtent.include(x);
        yExtent.include(y);
    }

    @Override
    public void draw(Pen pen) {
        var s = Thinning.thin(this, pen.most());
        if (style.hasLine()) {
            pen.stroke(s.joined(pen), style.hasDots() ? 1.5 : 2,
                    dashed ? " stroke-dasharray=\"7 5\"" : "");
        }
        if (style.hasDots()) {
            pen.stroke(s.dots(pen), s.x.length > 500 ? 3 : s.x.length > 150 ? 5 : 7, "");
        }
    }

    private String joined(Pen pen) {
        var path = new StringBuilder();
        boolean gap = true;
        for (int i = 0; i < x.length; i++) {
            boolean shown = pen.shows(x[i], y[i]);
            if (shown) {
                path.append(gap ? 'M' : 'L').append(pen.point(x[i], y[i]));
            }
            gap = !shown;
        }
        return path.toString();
    }

    /** A line of no length with round ends is a dot, in half the bytes of a circle. */
    private String dots(Pen pen) {
        var path = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            if (pen.shows(x[i], y[i])) {
                path.append('M').append(pen.point(x[i], y[i])).append("h0");
            }
        }
        return path.toString();
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        var s = Thinning.thin(this, PlotlyTree.MOST_POINTS);
        var line = dashed ? Tree.of("color", colour, "dash", "dash") : Tree.of("color", colour);
        return List.of(Tree.of("type", "scatter", "mode", style.plotlyMode,
                "x", Tree.numbers(s.x), "y", Tree.numbers(s.y), "line", line,
                "marker", Tree.of("color", colour)));
    }
}
