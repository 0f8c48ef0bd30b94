package org.deepecon.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart of lines, dots and paths over two axes. Immutable: every call returns a new figure, so a
 * figure can be built on. {@link #name} speaks of the series added last.
 *
 * <pre>{@code
 * Figure.empty().curve(f, -0.5, 2.2).name("f").path(path.points(), f).name("descent")
 * }</pre>
 */
public final class Figure {
    /** How many points {@link #curve} evaluates. */
    public static final int CURVE_POINTS = 201;

    private static final Figure EMPTY = new Figure("", Axis.AUTOMATIC, Axis.AUTOMATIC, List.of());

    private final String title;
    private final Axis xAxis;
    private final Axis yAxis;
    private final List<Series> series;

    Figure(String title, Axis xAxis, Axis yAxis, List<Series> series) {
        this.title = title;
        this.xAxis = xAxis;
        this.yAxis = yAxis;
        this.series = List.copyOf(series);
    }

    /**
     * A figure without any series, to be filled in a loop.
     *
     * @return an empty figure
     */
    public static Figure empty() {
        return EMPTY;
    }

    /**
     * Adds points joined by a line.
     *
     * @param x horizontal values
     * @param y vertical values, one for each x; NaN leaves a gap
     * @return a new figure
     */
    public Figure line(double[] x, double[] y) {
        return with(new Series("", Series.Mark.LINE, x.clone(), y.clone()));
    }

    /**
     * Adds a line over 1, 2, 3…
     *
     * @param y vertical values
     * @return a new figure
     */
    public Figure line(double[] y) {
        return line(IntStream.rangeClosed(1, y.length).asDoubleStream().toArray(), y);
    }

    /**
     * Adds a dot for each point.
     *
     * @param x horizontal values
     * @param y vertical values, one for each x
     * @return a new figure
     */
    public Figure scatter(double[] x, double[] y) {
        return with(new Series("", Series.Mark.DOTS, x.clone(), y.clone()));
    }

    /**
     * Adds the graph of a function.
     *
     * @param f the function
     * @param from smallest x
     * @param to largest x
     * @return a new figure
     */
    public Figure curve(DoubleUnaryOperator f, double from, double to) {
        var x = new double[CURVE_POINTS];
        Arrays.setAll(x, i -> from + (to - from) * i / (CURVE_POINTS - 1));
        return line(x, Arrays.stream(x).map(f).toArray());
    }

    /**
     * Adds the steps of an algorithm: dots, joined in their order.
     *
     * @param x horizontal values
     * @param y vertical values, one for each x
     * @return a new figure
     */
    public Figure path(double[] x, double[] y) {
        return with(new Series("", Series.Mark.PATH, x.clone(), y.clone()));
    }

    /**
     * Adds the steps of an algorithm on the graph of a function.
     *
     * @param x the steps
     * @param f gives each its height
     * @return a new figure
     */
    public Figure path(double[] x, DoubleUnaryOperator f) {
        return path(x, Arrays.stream(x).map(f).toArray());
    }

    /**
     * Names the series added last; the legend shows it.
     *
     * @param name text
     * @return a new figure
     * @throws IllegalStateException if there is no series yet
     */
    public Figure name(String name) {
        if (series.isEmpty()) {
            throw new IllegalStateException("Figure: name(\"" + name
                    + "\") names the series before it. Add a line, scatter or path first.");
        }
        var renamed = new ArrayList<>(series);
        renamed.set(series.size() - 1, series.get(series.size() - 1).named(name));
        return new Figure(title, xAxis, yAxis, renamed);
    }

    /**
     * Sets the title.
     *
     * @param text above the chart
     * @return a new figure
     */
    public Figure title(String text) {
        return new Figure(Objects.requireNonNull(text, "title"), xAxis, yAxis, series);
    }

    /**
     * Labels the axes; give the unit in brackets.
     *
     * @param x text below
     * @param y text at the left
     * @return a new figure
     */
    public Figure axes(String x, String y) {
        return new Figure(title, xAxis.titled(x), yAxis.titled(y), series);
    }

    /**
     * Shows only a part of the horizontal axis.
     *
     * @param low where it begins
     * @param high where it ends
     * @return a new figure
     */
    public Figure xRange(double low, double high) {
        return new Figure(title, xAxis.between(low, high), yAxis, series);
    }

    /**
     * Shows only a part of the vertical axis.
     *
     * @param low where it begins
     * @param high where it ends
     * @return a new figure
     */
    public Figure yRange(double low, double high) {
        return new Figure(title, xAxis, yAxis.between(low, high), series);
    }

    /**
     * Makes the horizontal axis logarithmic; values of 0 and below are left out.
     *
     * @return a new figure
     */
    public Figure logX() {
        return new Figure(title, xAxis.logarithmic(), yAxis, series);
    }

    /**
     * Makes the vertical axis logarithmic; values of 0 and below are left out.
     *
     * @return a new figure
     */
    public Figure logY() {
        return new Figure(title, xAxis, yAxis.logarithmic(), series);
    }

    /**
     * The figure for Plotly: {@code data}, {@code layout} and {@code config}.
     *
     * @return a tree of maps, lists, strings, numbers and nulls
     */
    public Map<String, Object> toPlotly() {
        return PlotlyTree.of(this);
    }

    /**
     * The figure as a still drawing.
     *
     * @return an SVG document
     */
    public String toSvg() {
        return new SvgDrawing(this).toString();
    }

    /** Says in a line what the figure shows; the alternative text of its drawing. */
    @Override
    public String toString() {
        var parts = series.stream().map(Figure::describe).collect(Collectors.joining(", "));
        return "Figure" + (title.isEmpty() ? "" : " '" + title + "'") + ": "
                + (parts.isEmpty() ? "empty" : parts) + axesText();
    }

    private static String describe(Series s) {
        String kind = switch (s.mark()) {
            case LINE -> "line";
            case DOTS -> "scatter";
            case PATH -> "path";
        };
        return kind + (s.name().isEmpty() ? "" : " '" + s.name() + "'")
                + " (" + s.x().length + (s.x().length == 1 ? " point)" : " points)");
    }

    private String axesText() {
        boolean untitled = xAxis.title().isEmpty() && yAxis.title().isEmpty();
        return untitled ? "" : "; " + yAxis.title() + " over " + xAxis.title();
    }

    private Figure with(Series more) {
        var longer = new ArrayList<>(series);
        longer.add(more);
        return new Figure(title, xAxis, yAxis, longer);
    }

    String title() {
        return title;
    }

    Axis xAxis() {
        return xAxis;
    }

    Axis yAxis() {
        return yAxis;
    }

    List<Series> series() {
        return series;
    }
}
