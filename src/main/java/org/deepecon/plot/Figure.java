package org.deepecon.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deepecon.tensor.Tensor;

/**
 * A chart over two axes: lines, dots, bars, boxes, colours, contours, one upon the other. Immutable:
 * every call returns a new figure, so a figure can be built on. {@link #name} and other words about
 * looks speak of what was added last.
 *
 * <pre>{@code
 * figure().curve(f, -0.5, 2.2).name("f").path(path.points(), f).name("descent")
 * }</pre>
 *
 * <p>Where a parameter is of type {@code Object}, anything goes that holds numbers: an array of any
 * number type, a {@link Tensor}, a list, a column of a Tablesaw table. Days
 * ({@link java.time.LocalDate}) make an axis of dates, strings one of names.
 */
public final class Figure extends Plot {
    /** How many points {@link #curve} evaluates. */
    public static final int CURVE_POINTS = 201;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final Figure EMPTY = new Figure(
            new Look("", Axis.AUTOMATIC, Axis.AUTOMATIC, false, false), List.of());

    private final Look look;
    private final List<Mark> marks;

    /** All but the data. */
    private record Look(String title, Axis x, Axis y, boolean square, boolean moving) {
    }

    private Figure(Look look, List<Mark> marks) {
        this.look = look;
        this.marks = List.copyOf(marks);
    }

    /** Of series that were read elsewhere. */
    static Figure of(String title, Axis x, Axis y, List<? extends Mark> marks) {
        return new Figure(new Look(title, x, y, false, false), List.copyOf(marks));
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
     * @param x horizontal values: numbers, days or names
     * @param y vertical values, one for each x; NaN leaves a gap
     * @return a new figure
     */
    public Figure line(Object x, Object y) {
        return series(Series.Style.LINE, x, y);
    }

    /**
     * Adds a line over 1, 2, 3…
     *
     * @param y vertical values
     * @return a new figure
     */
    public Figure line(Object y) {
        double[] heights = Values.numbers("y", y);
        return line(IntStream.rangeClosed(1, heights.length).asDoubleStream().toArray(), heights);
    }

    /**
     * Adds a dot for each point.
     *
     * @param x horizontal values: numbers, days or names
     * @param y vertical values, one for each x
     * @return a new figure
     */
    public Figure scatter(Object x, Object y) {
        return series(Series.Style.DOTS, x, y);
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
    public Figure path(Object x, Object y) {
        return series(Series.Style.PATH, x, y);
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
     * Adds the area between two curves.
     *
     * @param x places, in order
     * @param low lower curve
     * @param high upper curve
     * @return a new figure
     */
    public Figure band(Object x, Object low, Object high) {
        var places = Values.of("x", x);
        return with(new Band("", places.numbers(), Values.numbers("low", low),
                Values.numbers("high", high), null), places);
    }

    /**
     * Adds a mean and around it two standard deviations, which hold 95% of a normal distribution.
     *
     * @param x places, in order
     * @param mean one for each place
     * @param deviation standard deviations, one for each place
     * @return a new figure
     */
    public Figure errorBand(Object x, Object mean, Object deviation) {
        var places = Values.of("x", x);
        double[] middle = Values.numbers("mean", mean);
        double[] sd = Values.numbers("deviation", deviation);
        if (middle.length != sd.length) {
            throw new IllegalArgumentException("Figure: expected a deviation for each mean, got "
                    + middle.length + " means and " + sd.length + " deviations.");
        }
        var low = new double[middle.length];
        var high = new double[middle.length];
        Arrays.setAll(low, i -> middle[i] - 2 * sd[i]);
        Arrays.setAll(high, i -> middle[i] + 2 * sd[i]);
        return with(new Band("", places.numbers(), low, high, middle), places);
    }

    /**
     * Adds a fan chart: a distribution over time, the more in its middle the darker.
     *
     * @param x places, in order
     * @param quantiles a row of values for each quantile, from the lowest to the highest: 3, 5, 7…;
     *     the one in the middle is drawn as a line
     * @return a new figure
     * @throws IllegalArgumentException if there is no row in the middle
     */
    public Figure fan(Object x, Object quantiles) {
        var places = Values.of("x", x);
        return with(new Fan("", places.numbers(), Values.rows("quantiles", quantiles)), places);
    }

    /**
     * Adds a pale line behind what is added next and in its colour: the values behind a smoothed
     * curve.
     *
     * @param x horizontal values: numbers, days or names
     * @param y vertical values, one for each x
     * @return a new figure
     */
    public Figure faint(Object x, Object y) {
        var places = Values.of("x", x);
        return with(new Joined(new Series("", Series.Style.LINE, places.numbers(),
                Values.numbers("y", y)), true), places);
    }

    /**
     * Leaves a colour out, so that the same thing can have the same colour in several figures.
     *
     * @return a new figure
     */
    public Figure skipColour() {
        return with(new Skipped());
    }

    /**
     * Adds bars from 0 to a height; several sets stand side by side.
     *
     * @param x their places: names, numbers or days
     * @param heights one for each place
     * @return a new figure
     */
    public Figure bars(Object x, Object heights) {
        var places = Values.of("x", x);
        return with(new Bars("", places.numbers(), Values.numbers("heights", heights)), places);
    }

    /**
     * Adds a histogram with as many intervals as NumPy's rule {@code auto} takes.
     *
     * @param values numbers in any order; NaN and infinities are left out
     * @return a new figure
     */
    public Figure histogram(Object values) {
        return histogram(values, 0);
    }

    /**
     * Adds a histogram.
     *
     * @param values numbers in any order; NaN and infinities are left out
     * @param bins how many intervals of one width; 0 for NumPy's rule {@code auto}
     * @return a new figure
     */
    public Figure histogram(Object values, int bins) {
        return with(Histogram.of(Values.numbers("values", values), bins));
    }

    /**
     * Adds a histogram with an area of 1, to be compared with the density of a distribution.
     *
     * @param values numbers in any order; NaN and infinities are left out
     * @param bins how many intervals of one width; 0 for NumPy's rule {@code auto}
     * @return a new figure
     */
    public Figure density(Object values, int bins) {
        return with(Histogram.of(Values.numbers("values", values), bins).density());
    }

    /**
     * Adds a box: median, quartiles, whiskers to the furthest values within 1.5 box lengths, dots
     * for those beyond.
     *
     * @param label written below it
     * @param values numbers in any order
     * @return a new figure
     */
    public Figure box(String label, Object values) {
        double[] numbers = Values.numbers("values", values);
        var labels = new ArrayList<>(look.x.labels());
        labels.add(label);
        var box = new Box(label, labels.size() - 1, numbers.length, Quartiles.of(numbers));
        return with(box).axes(look.x.labelled(labels), look.y);
    }

    /**
     * Adds a coloured cell for each number of a matrix, the first row on top.
     *
     * @param z rows of numbers
     * @return a new figure
     */
    public Figure heatmap(Object z) {
        return with(Cells.of(Grid.of(z))).downward();
    }

    /**
     * Adds a coloured cell for each number. With numbers as places the first row is at the bottom,
     * with names on top.
     *
     * @param x places of the columns, evenly spaced, or names
     * @param y places of the rows, evenly spaced, or names
     * @param z a row for each y, in it a number for each x
     * @return a new figure
     */
    public Figure heatmap(Object x, Object y, Object z) {
        var columns = Values.of("x", x);
        var rows = Values.of("y", y);
        var grid = new Grid(columns.numbers(), rows.numbers(), Values.rows("z", z));
        var figure = with(Cells.of(grid), columns);
        return rows.names().isEmpty() ? figure : figure.rows(rows.names());
    }

    /**
     * Adds lines of equal height.
     *
     * @param x places of the columns, rising
     * @param y places of the rows, rising
     * @param z a row for each y, in it a height for each x
     * @return a new figure
     */
    public Figure contour(Object x, Object y, Object z) {
        return with(Contours.of(Grid.of(x, y, z), false));
    }

    /**
     * Adds lines of equal height of a function.
     *
     * @param f the height at a point
     * @param x0 smallest x
     * @param x1 largest x
     * @param y0 smallest y
     * @param y1 largest y
     * @return a new figure
     */
    public Figure contour(DoubleBinaryOperator f, double x0, double x1, double y0, double y1) {
        return with(Contours.of(Grid.of(f, x0, x1, y0, y1), false));
    }

    /**
     * Adds coloured areas between lines of equal height.
     *
     * @param x places of the columns, rising
     * @param y places of the rows, rising
     * @param z a row for each y, in it a height for each x
     * @return a new figure
     */
    public Figure filledContour(Object x, Object y, Object z) {
        return with(Contours.of(Grid.of(x, y, z), true));
    }

    /**
     * Adds coloured areas between lines of equal height of a function.
     *
     * @param f the height at a point
     * @param x0 smallest x
     * @param x1 largest x
     * @param y0 smallest y
     * @param y1 largest y
     * @return a new figure
     */
    public Figure filledContour(DoubleBinaryOperator f, double x0, double x1, double y0,
            double y1) {
        return with(Contours.of(Grid.of(f, x0, x1, y0, y1), true));
    }

    /**
     * Adds the region of each class; points added after it take the same colours in the same order.
     *
     * @param classOf the class at a point: 0, 1, 2…
     * @param x0 smallest x
     * @param x1 largest x
     * @param y0 smallest y
     * @param y1 largest y
     * @return a new figure
     */
    public Figure decisionRegions(DoubleBinaryOperator classOf, double x0, double x1, double y0,
            double y1) {
        return with(Regions.ofClasses(Grid.of(classOf, x0, x1, y0, y1)));
    }

    /**
     * Adds the region of each class of a model, which any function of tensors can be.
     *
     * @param model (batch, 2) → (batch, 1), the probability of the second class, or
     *         (batch, classes), a score for each
     * @param x0 smallest x
     * @param x1 largest x
     * @param y0 smallest y
     * @param y1 largest y
     * @return a new figure
     */
    public Figure decisionRegions(UnaryOperator<Tensor> model, double x0, double x1, double y0,
            double y1) {
        return with(ModelPlane.regions(model, x0, x1, y0, y1));
    }

    /**
     * Adds prices: hollow where they rose, filled where they fell.
     *
     * @param days in order
     * @param open first price of each day
     * @param high highest
     * @param low lowest
     * @param close last
     * @return a new figure
     */
    public Figure candlestick(Object days, Object open, Object high, Object low, Object close) {
        var x = Values.of("days", days);
        return with(new Candles("", x.numbers(), Values.numbers("open", open),
                Values.numbers("high", high), Values.numbers("low", low),
                Values.numbers("close", close)), x);
    }

    /**
     * Adds a dot for each point, each class in its colour: those of the regions below them.
     *
     * @param x horizontal values
     * @param y vertical values
     * @param classes 0, 1, 2… or names, one for each point
     * @return a new figure
     */
    public Figure scatter(Object x, Object y, Object classes) {
        return PointClasses.scatter(this, x, y, classes);
    }

    /**
     * Names the series added last; the legend shows it.
     *
     * @param name text
     * @return a new figure
     * @throws IllegalStateException if there is no series yet
     */
    public Figure name(String name) {
        return changeLast("name(\"" + name + "\")", mark -> mark.named(name));
    }

    /**
     * Draws the line added last in dashes.
     *
     * @return a new figure
     * @throws IllegalStateException if the last is no line
     */
    public Figure dashed() {
        return changeLast("dashed()", mark -> mark instanceof Series s ? s.inDashes() : null);
    }

    /**
     * Gives the line added last the colour of what is added next: a validation, in dashes, and its
     * training.
     *
     * @return a new figure
     * @throws IllegalStateException if the last is no line
     */
    public Figure withNext() {
        return changeLast("withNext()",
                mark -> mark instanceof Series s ? new Joined(s, false) : null);
    }

    /**
     * Sets the heights of the contours added last.
     *
     * @param heights of the lines
     * @return a new figure
     * @throws IllegalStateException if the last are no contours
     */
    public Figure levels(double... heights) {
        return changeLast("levels(…)", mark -> mark instanceof Contours c ? c.at(heights) : null);
    }

    /**
     * Colours the heat map added last from blue below 0 to red above, as correlations want it.
     *
     * @return a new figure
     * @throws IllegalStateException if the last is no heat map
     */
    public Figure diverging() {
        return changeLast("diverging()", mark -> mark instanceof Cells c ? c.diverging() : null);
    }

    /**
     * Sets what the first and the last colour of the heat map added last mean.
     *
     * @param low lowest number
     * @param high highest number
     * @return a new figure
     * @throws IllegalStateException if the last is no heat map
     */
    public Figure colourRange(double low, double high) {
        return changeLast("colourRange(…)",
                mark -> mark instanceof Cells c ? c.between(low, high) : null);
    }

    private Figure changeLast(String word, UnaryOperator<Mark> change) {
        Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        Mark changed = last == null ? null : change.apply(last);
        if (changed == null) {
            throw new IllegalStateException("Figure: " + word + " speaks of what was added last, "
                    + (last == null ? "but nothing was." : "and that is " + last.describe() + ".")
                    + " Call it right after what it means.");
        }
        var longer = new ArrayList<>(marks);
        longer.set(marks.size() - 1, changed);
        return new Figure(look, longer);
    }

    /**
     * Sets the title.
     *
     * @param text above the chart
     * @return a new figure
     */
    public Figure title(String text) {
        Objects.requireNonNull(text, "title");
        return new Figure(new Look(text, look.x, look.y, look.square, look.moving), marks);
    }

    /**
     * Labels the axes; give the unit in brackets.
     *
     * @param x text below
     * @param y text at the left
     * @return a new figure
     */
    public Figure axes(String x, String y) {
        return axes(look.x.titled(x), look.y.titled(y));
    }

    /**
     * Shows only a part of the horizontal axis.
     *
     * @param low where it begins
     * @param high where it ends
     * @return a new figure
     */
    public Figure xRange(double low, double high) {
        return axes(look.x.between(low, high), look.y);
    }

    /**
     * Shows only a part of the vertical axis.
     *
     * @param low where it begins
     * @param high where it ends
     * @return a new figure
     */
    public Figure yRange(double low, double high) {
        return axes(look.x, look.y.between(low, high));
    }

    /**
     * Makes the horizontal axis logarithmic; values of 0 and below are left out.
     *
     * @return a new figure
     */
    public Figure logX() {
        return axes(look.x.of(Axis.Kind.LOG), look.y);
    }

    /**
     * Makes the vertical axis logarithmic; values of 0 and below are left out.
     *
     * @return a new figure
     */
    public Figure logY() {
        return axes(look.x, look.y.of(Axis.Kind.LOG));
    }

    /**
     * Gives a unit the same length on both axes.
     *
     * @return a new figure
     */
    public Figure square() {
        return new Figure(new Look(look.title, look.x, look.y, true, look.moving), marks);
    }

    /**
     * Lets the paths grow step by step in the interactive chart; the still drawing shows all of
     * them.
     *
     * @return a new figure
     */
    public Figure animated() {
        return new Figure(new Look(look.title, look.x, look.y, look.square, true), marks);
    }

    @Override
    public String toString() {
        var parts = marks.stream().map(Mark::describe).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return "Figure" + Words.named(look.title) + ": " + (parts.isEmpty() ? "empty" : parts)
                + axesText();
    }

    private String axesText() {
        boolean untitled = look.x.title().isEmpty() && look.y.title().isEmpty();
        return untitled ? "" : "; " + look.y.title() + " over " + look.x.title();
    }

    private Figure series(Series.Style style, Object x, Object y) {
        var places = Values.of("x", x);
        return with(new Series("", style, places.numbers(), Values.numbers("y", y)), places);
    }

    /** Adds a mark; its places say what kind of axis they need. */
    Figure with(Mark more, Values places) {
        var x = places.dates() ? look.x.of(Axis.Kind.DATE)
                : places.names().isEmpty() ? look.x : look.x.labelled(places.names());
        return with(more).axes(x, look.y);
    }

    /** Names the places 0, 1, 2… of the vertical axis, from above. */
    Figure rows(List<String> names) {
        return axes(look.x, look.y.labelled(names).backwards());
    }

    /** The first row is on top. */
    Figure downward() {
        return axes(look.x, look.y.backwards());
    }

    Figure with(Mark more) {
        if (more instanceof Cells && (look.x.log() || look.y.log())) {
            throw new IllegalStateException("Figure: a heat map has no logarithmic axes."
                    + " Give its places as names, or draw contours.");
        }
        var longer = new ArrayList<>(marks);
        longer.add(more);
        return new Figure(look, longer);
    }

    private Figure axes(Axis x, Axis y) {
        if ((x.log() || y.log()) && marks.stream().anyMatch(mark -> mark instanceof Cells)) {
            throw new IllegalStateException("Figure: a heat map has no logarithmic axes."
                    + " Give its places as names, or draw contours.");
        }
        return new Figure(new Look(look.title, x, y, look.square, look.moving), marks);
    }

    Axis xAxis() {
        return look.x;
    }

    Axis yAxis() {
        return look.y;
    }

    List<Mark> marks() {
        return marks;
    }

    boolean isSquare() {
        return look.square;
    }

    boolean isMoving() {
        return look.moving;
    }

    /** The colour of each mark. */
    List<String> colours() {
        var colours = new ArrayList<String>();
        int next = 0;
        for (var mark : marks) {
            colours.add(Palette.colour(next));
            next += mark.takesColour() ? 1 : 0;
        }
        return colours;
    }

    List<SvgLegend.Entry> legend() {
        var colours = colours();
        return IntStream.range(0, marks.size()).filter(i -> !marks.get(i).name().isEmpty())
                .mapToObj(i -> new SvgLegend.Entry(marks.get(i).name(), colours.get(i),
                        marks.get(i).key(),
                        isDashed(marks.get(i)))).toList();
    }

    private static boolean isDashed(Mark mark) {
        return mark instanceof Series line && line.dashed()
                || mark instanceof Joined joined && joined.line().dashed();
    }

    /** That of the first mark that has one. */
    Optional<ColourBar> colourBar() {
        return marks.stream().flatMap(mark -> mark.colourBar().stream()).findFirst();
    }

    @Override
    String heading() {
        return look.title;
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
        new FigureDrawing(this, svg, area).draw(mostPoints);
    }

    @Override
    void addTo(PlotlyTree tree, Domain domain) {
        new PlotlyFigure(this, tree, domain).add();
    }
}
