package org.deepecon.plot;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.deepecon.tensor.Tensor;

/**
 * The words that begin a plot; a notebook has them imported. Each does no more than call the class
 * it returns: what else can be set is found there.
 *
 * <pre>{@code
 * line(x, y).name("model").scatter(x, data).axes("capital", "consumption")
 * }</pre>
 *
 * <p>Where a parameter is of type {@code Object}, anything goes that holds numbers, see
 * {@link Figure}.
 */
public final class Plots {
    private Plots() {
    }

    /**
     * A figure to which series are added, for example in a loop.
     *
     * @return an empty figure
     */
    public static Figure figure() {
        return Figure.empty();
    }

    /**
     * A line over 1, 2, 3…
     *
     * @param y vertical values
     * @return a figure
     */
    public static Figure line(Object y) {
        return figure().line(y);
    }

    /**
     * Points joined by a line.
     *
     * @param x horizontal values: numbers, days or names
     * @param y vertical values
     * @return a figure
     */
    public static Figure line(Object x, Object y) {
        return figure().line(x, y);
    }

    /**
     * Several lines over the same places.
     *
     * @param x horizontal values: numbers, days or names
     * @param rows a row of vertical values for each line: {@code double[][]} or a Tensor
     * @return a figure
     */
    public static Figure lines(Object x, Object rows) {
        var figure = figure();
        for (double[] row : Values.rows("rows", rows)) {
            figure = figure.line(x, row);
        }
        return figure;
    }

    /**
     * A dot for each point.
     *
     * @param x horizontal values: numbers, days or names
     * @param y vertical values
     * @return a figure
     */
    public static Figure scatter(Object x, Object y) {
        return figure().scatter(x, y);
    }

    /**
     * A dot for each point, each class in its colour.
     *
     * @param x horizontal values
     * @param y vertical values
     * @param classes 0, 1, 2… or names, one for each point
     * @return a figure
     */
    public static Figure scatter(Object x, Object y, Object classes) {
        return PointClasses.scatter(figure(), x, y, classes);
    }

    /**
     * The graph of a function.
     *
     * @param f the function
     * @param from smallest x
     * @param to largest x
     * @return a figure
     */
    public static Figure curve(DoubleUnaryOperator f, double from, double to) {
        return figure().curve(f, from, to);
    }

    /**
     * A mean and around it two standard deviations.
     *
     * @param x places, in order
     * @param mean one for each place
     * @param deviation standard deviations
     * @return a figure
     */
    public static Figure errorBand(Object x, Object mean, Object deviation) {
        return figure().errorBand(x, mean, deviation);
    }

    /**
     * Bars.
     *
     * @param x their places: names, numbers or days
     * @param heights one for each place
     * @return a figure
     */
    public static Figure bars(Object x, Object heights) {
        return figure().bars(x, heights);
    }

    /**
     * A histogram with as many intervals as NumPy's rule {@code auto} takes.
     *
     * @param values numbers in any order
     * @return a figure
     */
    public static Figure histogram(Object values) {
        return figure().histogram(values);
    }

    /**
     * A histogram.
     *
     * @param values numbers in any order
     * @param bins how many intervals
     * @return a figure
     */
    public static Figure histogram(Object values, int bins) {
        return figure().histogram(values, bins);
    }

    /**
     * A distribution as a box; more are added with {@link Figure#box}.
     *
     * @param label written below it
     * @param values numbers in any order
     * @return a figure
     */
    public static Figure box(String label, Object values) {
        return figure().box(label, values);
    }

    /**
     * A coloured cell for each number of a matrix, the first row on top.
     *
     * @param z rows of numbers
     * @return a figure
     */
    public static Figure heatmap(Object z) {
        return figure().heatmap(z);
    }

    /**
     * A coloured cell for each number.
     *
     * @param x places of the columns, or names
     * @param y places of the rows, or names
     * @param z a row for each y
     * @return a figure
     */
    public static Figure heatmap(Object x, Object y, Object z) {
        return figure().heatmap(x, y, z);
    }

    /**
     * Lines of equal height.
     *
     * @param x places of the columns
     * @param y places of the rows
     * @param z a row of heights for each y
     * @return a figure
     */
    public static Figure contour(Object x, Object y, Object z) {
        return figure().contour(x, y, z);
    }

    /**
     * Lines of equal height of a function.
     *
     * @param f the height at a point
     * @param x0 smallest x
     * @param x1 largest x
     * @param y0 smallest y
     * @param y1 largest y
     * @return a figure
     */
    public static Figure contour(DoubleBinaryOperator f, double x0, double x1, double y0,
            double y1) {
        return figure().contour(f, x0, x1, y0, y1);
    }

    /**
     * Coloured areas between lines of equal height.
     *
     * @param x places of the columns
     * @param y places of the rows
     * @param z a row of heights for each y
     * @return a figure
     */
    public static Figure filledContour(Object x, Object y, Object z) {
        return figure().filledContour(x, y, z);
    }

    /**
     * Coloured areas between lines of equal height of a function.
     *
     * @param f the height at a point
     * @param x0 smallest x
     * @param x1 largest x
     * @param y0 smallest y
     * @param y1 largest y
     * @return a figure
     */
    public static Figure filledContour(DoubleBinaryOperator f, double x0, double x1, double y0,
            double y1) {
        return figure().filledContour(f, x0, x1, y0, y1);
    }

    /**
     * The region of each class.
     *
     * @param classOf the class at a point: 0, 1, 2…
     * @param x0 smallest x
     * @param x1 largest x
     * @param y0 smallest y
     * @param y1 largest y
     * @return a figure
     */
    public static Figure decisionRegions(DoubleBinaryOperator classOf, double x0, double x1,
            double y0, double y1) {
        return figure().decisionRegions(classOf, x0, x1, y0, y1);
    }

    /**
     * The region of each class of a model.
     *
     * @param model (batch, 2) → (batch, 1) or (batch, classes)
     * @param x0 smallest x
     * @param x1 largest x
     * @param y0 smallest y
     * @param y1 largest y
     * @return a figure
     */
    public static Figure decisionRegions(UnaryOperator<Tensor> model, double x0, double x1,
            double y0, double y1) {
        return figure().decisionRegions(model, x0, x1, y0, y1);
    }

    /**
     * Prices of days.
     *
     * @param days in order
     * @param open first price of each day
     * @param high highest
     * @param low lowest
     * @param close last
     * @return a figure
     */
    public static Figure candlestick(Object days, Object open, Object high, Object low,
            Object close) {
        return figure().candlestick(days, open, high, low, close);
    }

    /**
     * A surface through given heights.
     *
     * @param x places of the columns
     * @param y places of the rows
     * @param z a row of heights for each y
     * @return a surface
     */
    public static Surface surface(Object x, Object y, Object z) {
        return Surface.of(x, y, z);
    }

    /**
     * The graph of a function of two numbers.
     *
     * @param f the height at a point
     * @param x0 smallest x
     * @param x1 largest x
     * @param y0 smallest y
     * @param y1 largest y
     * @return a surface
     */
    public static Surface surface(DoubleBinaryOperator f, double x0, double x1, double y0,
            double y1) {
        return Surface.of(f, x0, x1, y0, y1);
    }

    /**
     * Small grey pictures.
     *
     * @param pictures (count, height, width) or (count, pixels)
     * @return pictures in rows
     */
    public static ImageGrid images(Object pictures) {
        return ImageGrid.of(pictures);
    }

    /**
     * How often each class was taken for each other. Colours are shares of the row; the diagonal is
     * right.
     *
     * @param truth the class of each sample: 0, 1, 2… or names
     * @param predicted what a model said: 0, 1, 2… or names; or (samples, classes), its scores
     * @return a figure
     */
    public static Figure confusionMatrix(Object truth, Object predicted) {
        return Confusion.matrix(truth, predicted, null);
    }

    /**
     * How often each class was taken for each other.
     *
     * @param truth the class of each sample: 0, 1, 2…
     * @param predicted what a model said: 0, 1, 2…; or (samples, classes), its scores
     * @param names of the classes
     * @return a figure
     */
    public static Figure confusionMatrix(Object truth, Object predicted, List<String> names) {
        return Confusion.matrix(truth, predicted, names);
    }

    /**
     * Where a network looks: the darker, the more weight.
     *
     * @param weights a row for each query, a column for each key; a Tensor or {@code double[][]}
     * @param queries names of the rows
     * @param keys names of the columns
     * @return a figure
     */
    public static Figure attentionMap(Object weights, List<String> queries, List<String> keys) {
        return Matrix.attention(weights, queries, keys);
    }

    /**
     * Values of gates or states over time, a panel each: time runs to the right, units downward.
     *
     * @param namesAndValues a name, then (time, units) as a Tensor or {@code double[][]}; and so on
     * @return panels
     */
    public static Panels gates(Object... namesAndValues) {
        return Matrix.gates(namesAndValues);
    }

    /**
     * Plots side by side.
     *
     * @param plots up to three in a row
     * @return panels
     */
    public static Panels panels(Plot... plots) {
        return Panels.of(List.of(plots));
    }
}
