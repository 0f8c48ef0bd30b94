package org.deepecon.kernel.notebook.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares what figures draw: the numbers of every series, relative to the largest of the series. */
final class FigureComparison {
    private final Band band;
    private final List<Finding> findings = new ArrayList<>();

    private FigureComparison(Band band) {
        this.band = band;
    }

    /** Findings in the series of a Plotly figure; one for each series at most. */
    static List<Finding> of(JsonElement stored, JsonElement now, Band band) {
        var comparison = new FigureComparison(band);
        if (!band.isFree() && stored instanceof JsonObject before && now instanceof JsonObject after) {
            comparison.traces(before.get("data"), after.get("data"));
        }
        return comparison.findings;
    }

    private void traces(JsonElement stored, JsonElement now) {
        if (stored instanceof JsonArray before && now instanceof JsonArray after) {
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                if (before.get(i) instanceof JsonObject one && after.get(i) instanceof JsonObject two) {
                    trace(i, one, two);
                }
            }
        }
    }

    private void trace(int index, JsonObject stored, JsonObject now) {
        String name = stored.get("name") instanceof JsonPrimitive text ? text.getAsString()
                : "number " + (index + 1);
        for (String key : stored.keySet()) {
            if (stored.get(key) instanceof JsonArray && now.get(key) instanceof JsonArray) {
                series("series '" + name + "', " + key, numbers(stored.get(key)),
                        numbers(now.get(key)));
            }
        }
    }

    private void series(String where, List<Double> stored, List<Double> now) {
        if (stored.size() != now.size()) {
            findings.add(new Finding("a figure draws another number of points",
                    where + ": " + stored.size(), where + ": " + now.size(), TextComparison.STORE));
            return;
        }
        double size = stored.stream().mapToDouble(Math::abs).max().orElse(0);
        for (int i = 0; i < stored.size(); i++) {
            if (!band.holds(stored.get(i), now.get(i), size)) {
                findings.add(outside(where + "[" + i + "]", stored.get(i), now.get(i), size));
                return;
            }
        }
    }

    private Finding outside(String where, double stored, double now, double size) {
        String advice = String.format(Locale.ROOT, "That is %.2g %% of the largest number drawn there."
                + " %s If it differs from machine to machine, tag the cell with a band that covers it,"
                + " such as band:10%%.", 100 * Math.abs(stored - now) / size, TextComparison.STORE);
        return new Finding("a number drawn in a figure is outside its band (" + band + ")",
                where + " = " + stored, where + " = " + now, advice);
    }

    private static List<Double> numbers(JsonElement tree) {
        List<Double> found = new ArrayList<>();
        collect(tree, found);
        return found;
    }

    private static void collect(JsonElement tree, List<Double> found) {
        if (tree instanceof JsonArray items) {
            items.forEach(item -> collect(item, found));
        } else if (tree instanceof JsonPrimitive leaf && leaf.isNumber()) {
            found.add(leaf.getAsDouble());
        }
    }
}
