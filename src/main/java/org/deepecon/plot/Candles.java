package org.deepecon.plot;

import java.util.List;
import java.util.Map;

/**
 * Prices of days: hollow bodies where they rose from opening to close, filled ones where they fell.
 *
 * @param name text in the legend; empty for none
 * @param x days
 * @param open first price of each
 * @param high highest
 * @param low lowest
 * @param close last
 */
record Candles(String name, double[] x, double[] open, double[] high, double[] low,
        double[] close) implements Mark {
    private static final int MOST = 130;
    private static final String RISE = Palette.COLOURS.get(2);
    private static final String FALL = Palette.COLOURS.get(4);

    Candles {
        for (double[] prices : List.of(open, high, low, close)) {
            if (prices.length != x.length) {
                throw new IllegalArgumentException("Figure: expected four prices for each day, got "
                        + x.length + " days and " + open.length + ", " + high.length + ", "
                        + low.length + " and " + close.length + " prices.");
            }
        }
    }

    @Override
    public Candles named(String newName) {
        return new Candles(newName, x, open, high, low, close);
    }

    @Override
    public String describe() {
        return "candlesticks" + Words.named(name) + " (" + x.length + ")";
    }

    @Override
    public boolean takesColour() {
        return false;
    }

    @Override
    public void extend(Extent xExtent, Extent yExtent) {
        xExtent.include(x);
        yExtent.include(low);
        yExtent.include(high);
    }

    @Override
    public void draw(Pen pen) {
        var few = thinned();
        double step = few.x.length < 2 ? 20
                : (pen.x().pixel(few.x[few.x.length - 1]) - pen.x().pixel(few.x[0]))
                        / (few.x.length - 1);
        double half = Math.max(0.8, Math.min(7, step * 0.34));
        few.draw(pen, half, true, RISE, "fill=\"none\"");
        few.draw(pen, half, false, FALL, "fill=\"" + FALL + "\"");
    }

    private void draw(Pen pen, double half, boolean rising, String colour, String fill) {
        var way = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            if (close[i] >= open[i] == rising && pen.shows(x[i], low[i] + high[i])) {
                double at = pen.x().pixel(x[i]);
                double top = pen.y().pixel(Math.max(open[i], close[i]));
                double bottom = pen.y().pixel(Math.min(open[i], close[i]));
                way.append('M').append(Svg.at(at, pen.y().pixel(high[i])))
                        .append('V').append(SvgText.number(top))
                        .append('M').append(Svg.at(at, pen.y().pixel(low[i])))
                        .append('V').append(SvgText.number(bottom))
                        .append('M').append(Svg.at(at - half, top))
                        .append('h').append(SvgText.number(2 * half))
                        .append('V').append(SvgText.number(bottom))
                        .append('h').append(SvgText.number(-2 * half)).append('z');
            }
        }
        pen.svg().path(fill + " stroke=\"" + colour + "\" stroke-width=\"1.3\"", way);
    }

    /** Where there are too many days, one candle for several: first, highest, lowest, last price. */
    private Candles thinned() {
        int by = (x.length + MOST - 1) / MOST;
        if (by <= 1) {
            return this;
        }
        int count = (x.length + by - 1) / by;
        var few = new Candles(name, new double[count], new double[count], new double[count],
                new double[count], new double[count]);
        for (int i = 0; i < count; i++) {
            int from = i * by;
            int to = Math.min(from + by, x.length) - 1;
            few.x[i] = x[(from + to) / 2];
            few.open[i] = open[from];
            few.close[i] = close[to];
            few.high[i] = high[from];
            few.low[i] = low[from];
            for (int k = from; k <= to; k++) {
                few.high[i] = Math.max(few.high[i], high[k]);
                few.low[i] = Math.min(few.low[i], low[k]);
            }
        }
        return few;
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        return List.of(Tree.of("type", "candlestick", "x", Tree.numbers(x),
                "open", Tree.numbers(open), "high", Tree.numbers(high), "low", Tree.numbers(low),
                "close", Tree.numbers(close),
                "increasing", Tree.of("line", Tree.of("color", RISE),
                        "fillcolor", PlotlyTree.CLEAR),
                "decreasing", Tree.of("line", Tree.of("color", FALL), "fillcolor", FALL)));
    }
}
