package org.deepecon.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A distribution over time: areas between quantiles, the more in the middle the darker, and the
 * median.
 *
 * @param name text in the legend; empty for none
 * @param x places, in order
 * @param quantiles a curve for each, from the lowest to the highest; the one in the middle is the
 *     median
 */
record Fan(String name, double[] x, double[][] quantiles) implements Mark {
    Fan {
        if (quantiles.length < 3 || quantiles.length % 2 == 0) {
            throw new IllegalArgumentException("Figure: expected 3, 5, 7… quantiles for a fan, got "
                    + quantiles.length + ".");
        }
    }

    @Override
    public Fan named(String newName) {
        return new Fan(newName, x, quantiles);
    }

    @Override
    public String describe() {
        return "fan" + Words.named(name) + " (" + Words.count(quantiles.length, "quantile") + ", "
                + Words.count(x.length, "point") + ")";
    }

    @Override
    public Key key() {
        return Key.LINE;
    }

    @Override
    public void extend(Extent xExtent, Extent yExtent) {
        bands().forEach(each -> each.extend(xExtent, yExtent));
    }

    /** From the outermost to that around the median. */
    private List<Band> bands() {
        var bands = new ArrayList<Band>();
        for (int i = 0; i < quantiles.length / 2; i++) {
            bands.add(new Band("", x, quantiles[i], quantiles[quantiles.length - 1 - i], null));
        }
        return bands;
    }

    private Series median() {
        return new Series(name, Series.Style.LINE, x, quantiles[quantiles.length / 2]);
    }

    @Override
    public void draw(Pen pen) {
        bands().forEach(each -> each.draw(pen));
        median().draw(pen);
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        var traces = new ArrayList<Map<String, Object>>();
        bands().forEach(each -> traces.addAll(each.traces(colour)));
        traces.addAll(median().traces(colour));
        return traces;
    }
}
