package org.deepecon.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How many values lie in each of some intervals of one width; the last one holds its upper end.
 *
 * @param name text in the legend; empty for none
 * @param values how many there were
 * @param low where the first interval begins
 * @param width of each
 * @param heights counts, or densities
 */
record Histogram(String name, int values, double low, double width, double[] heights)
        implements Mark {
    private static final int MOST_BINS = 200;
    private static final String OPACITY = "0.65";

    /** As many intervals as asked for; for 0, as NumPy's rule "auto" takes. */
    static Histogram of(double[] given, int bins) {
        var values = Arrays.stream(given).filter(Double::isFinite).sorted().toArray();
        if (values.length == 0) {
            return new Histogram("", 0, 0, 1, new double[1]);
        }
        double low = values[0];
        double high = values[values.length - 1];
        if (low == high) {
            low -= 0.5;
            high += 0.5;
        }
        int count = bins > 0 ? bins : automatic(values, high - low);
        var heights = new double[count];
        for (double value : values) {
            heights[Math.min(count - 1, (int) ((value - low) / (high - low) * count))]++;
        }
        return new Histogram("", values.length, low, (high - low) / count, heights);
    }

    /** The finer of the rules of Sturges and of Freedman and Diaconis. */
    private static int automatic(double[] sorted, double span) {
        double iqr = Quartiles.at(sorted, 0.75) - Quartiles.at(sorted, 0.25);
        double sturges = Math.ceil(Math.log(sorted.length) / Math.log(2) + 1);
        double width = 2 * iqr / Math.cbrt(sorted.length);
        double diaconis = width > 0 ? Math.ceil(span / width) : 1;
        return (int) Math.min(MOST_BINS, Math.max(sturges, diaconis));
    }

    /** The same with an area of 1. */
    Histogram density() {
        return new Histogram(name, values, low, width,
                Arrays.stream(heights).map(count -> count / (values * width)).toArray());
    }

    @Override
    public Histogram named(String newName) {
        return new Histogram(newName, values, low, width, heights);
    }

    @Override
    public String describe() {
        return "histogram" + Words.named(name) + " (" + Words.count(values, "value") + ")";
    }

    @Override
    public Key key() {
        return Key.PATCH;
    }

    @Override
    public void extend(Extent x, Extent y) {
        x.include(low, low + width * heights.length);
        y.include(heights);
        y.edge(0);
    }

    @Override
    public void draw(Pen pen) {
        double floor = pen.y().shows(0) ? 0 : pen.y().low();
        String bottom = SvgText.number(pen.y().pixel(floor));
        var way = new StringBuilder();
        for (int i = 0; i < heights.length; i++) {
            if (heights[i] > 0) {
                way.append('M').append(SvgText.number(pen.x().pixel(low + i * width))).append(',')
                        .append(bottom).append('V')
                        .append(SvgText.number(pen.y().pixel(heights[i]))).append('H')
                        .append(SvgText.number(pen.x().pixel(low + (i + 1) * width)))
                        .append('V').append(bottom).append('z');
            }
        }
        pen.fill(way, OPACITY);
        pen.svg().path("class=\"de-halo\" fill=\"none\" stroke=\"#fff\" stroke-width=\"0.6\"", way);
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        var centres = new double[heights.length];
        Arrays.setAll(centres, i -> low + (i + 0.5) * width);
        return List.of(Tree.of("type", "bar", "x", Tree.numbers(centres),
                "y", Tree.numbers(heights), "width", width,
                "marker", Tree.of("color", Palette.clear(colour, OPACITY))));
    }
}
