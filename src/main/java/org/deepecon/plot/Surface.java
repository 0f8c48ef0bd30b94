package org.deepecon.plot;

import java.util.function.DoubleBinaryOperator;

/** A surface over a plane, seen from above and aside; the interactive chart can be turned. */
public final class Surface extends Plot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 440;

    private final Grid grid;
    private final String title;
    private final String[] axes;

    private Surface(Grid grid, String title, String... axes) {
        this.grid = grid;
        this.title = title;
        this.axes = axes;
    }

    /**
     * A surface through given heights.
     *
     * @param x places of the columns, rising
     * @param y places of the rows, rising
     * @param z a row for each y, in it a height for each x
     * @return the surface
     */
    public static Surface of(Object x, Object y, Object z) {
        return new Surface(Grid.of(x, y, z), "", "x", "y", "z");
    }

    /**
     * The graph of a function of two numbers.
     *
     * @param f the height at a point
     * @param x0 smallest x
     * @param x1 largest x
     * @param y0 smallest y
     * @param y1 largest y
     * @return the surface
     */
    public static Surface of(DoubleBinaryOperator f, double x0, double x1, double y0, double y1) {
        return new Surface(Grid.of(f, x0, x1, y0, y1), "", "x", "y", "z");
    }

    /**
     * Sets the title.
     *
     * @param text above the chart
     * @return a new surface
     */
    public Surface title(String text) {
        return new Surface(grid, text, axes);
    }

    /**
     * Labels the axes; give the unit in brackets.
     *
     * @param x along the columns
     * @param y along the rows
     * @param z upward
     * @return a new surface
     */
    public Surface axes(String x, String y, String z) {
        return new Surface(grid, title, x, y, z);
    }

    @Override
    public String toString() {
        return "Surface" + Words.named(title) + ": " + axes[2] + " over " + axes[0] + " and "
                + axes[1] + " (" + grid.y().length + " × " + grid.x().length + " points)";
    }

    Grid grid() {
        return grid;
    }

    String axis(int which) {
        return axes[which];
    }

    @Override
    String heading() {
        return title;
    }

    @Override
    int width() {
        return WIDTH;
    }

    @Override
    int height() {
        return HEIGHT;
    }

    @Override
    void draw(Svg svg, Area area, int mostPoints) {
        new SurfaceDrawing(this, svg, area, mostPoints).draw();
    }

    @Override
    void addTo(PlotlyTree tree, Domain domain) {
        PlotlySurface.add(this, tree, domain);
    }
}
