package org.deepecon.plot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Histograms of several sets of numbers. */
final class Distributions {
    private static final int BINS = 40;

    private Distributions() {
    }

    static Panels of(Map<String, ?> values) {
        return Panels.of(values.entrySet().stream()
                .map(each -> one(each.getKey(), Values.numbers(each.getKey(), each.getValue())))
                .toList());
    }

    private static Figure one(String name, double[] given) {
        var numbers = Arrays.stream(given).filter(Double::isFinite).toArray();
        double mean = Arrays.stream(numbers).average().orElse(0);
        double variance = Arrays.stream(numbers).map(v -> (v - mean) * (v - mean)).average()
                .orElse(0);
        var figure = numbers.length <= BINS ? Figure.empty().histogram(given)
                : Figure.empty().histogram(given, BINS);
        return figure.title(name).axes(String.format(Locale.ROOT, "mean %.2g, sd %.2g", mean,
                Math.sqrt(variance)), "");
    }
}
