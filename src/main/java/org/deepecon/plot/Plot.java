package org.deepecon.plot;

import java.util.Map;

/**
 * Something to look at: it draws itself as a Plotly tree, as SVG and as a line of text. Immutable.
 */
public abstract sealed class Plot permits Figure, Panels, Surface, ImageGrid {
    /** Dots and points of lines in a whole drawing; about 14 bytes each. */
    private static final int MOST_POINTS = 3_200;

    /** For the kinds of this package. */
    Plot() {
    }

    /**
     * The plot for Plotly: {@code data}, {@code layout}, {@code config} and, if it moves,
     * {@code frames}.
     *
     * @return a tree of maps, lists, strings, numbers, booleans and nulls
     */
    public final Map<String, Object> toPlotly() {
        var tree = new PlotlyTree(height());
        addTo(tree, Domain.WHOLE);
        return tree.toMap();
    }

    /**
     * The plot as a still drawing, of at most 60 KB.
     *
     * @return an SVG document
     */
    public final String toSvg() {
        var svg = new Svg(width(), height(), heading(), toString());
        draw(svg, new Area(0, 0, width(), height()), MOST_POINTS);
        return svg.toString();
    }

    /** Says in a line what is shown; the alternative text of the drawing. */
    @Override
    public abstract String toString();

    /** What stands above it; empty for nothing. */
    abstract String heading();

    /** Pixels, where there is room. */
    abstract int width();

    /** Pixels. */
    abstract int height();

    /** Draws into a part of a drawing, with at most that many points. */
    abstract void draw(Svg svg, Area area, int mostPoints);

    /** Becomes a part of an interactive chart. */
    abstract void addTo(PlotlyTree tree, Domain domain);
}
