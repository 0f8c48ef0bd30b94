package org.deepecon.plot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One plot of each kind. */
final class Samples {
    private Samples() {
    }

    static Map<String, Supplier<Plot>> all() {
        var all = new LinkedHashMap<String, Supplier<Plot>>();
        all.put("lines", Samples::lines);
        all.put("scatter", Samples::classes);
        all.put("error-band", Samples::errorBand);
        all.put("bars", Samples::bars);
        all.put("histogram", Samples::histogram);
        all.put("boxes", Samples::boxes);
        all.put("heatmap", Samples::heatmap);
        all.put("contour", Samples::contour);
        all.put("filled-contour", Samples::filledContour);
        all.put("decision-regions", Samples::regions);
        all.put("candlestick", Samples::candlestick);
        all.put("log-axes", Samples::logarithmic);
        all.put("surface", Samples::surface);
        all.put("images", Samples::images);
        all.put("confusion-matrix", Samples::confusion);
        all.put("attention", Samples::attention);
        all.put("gates", Samples::gates);
        all.put("panels", Samples::panels);
        return all;
    }

    static double[] range(double from, double to, int count) {
        return Grid.spread(from, to, count);
    }

    static double[] map(double[] x, DoubleUnaryOperator f) {
        return Arrays.stream(x).map(f).toArray();
    }

    private static double[] normal(int count, double mean, double deviation, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToDouble(i -> mean + deviation * random.nextGaussian())
                .toArray();
    }

    static Plot lines() {
        double[] k = range(0.01, 0.5, 60);
        return Plots.line(k, map(k, v -> 0.95 * 0.36 * Math.pow(v, 0.36))).name("closed form")
                .line(k, map(k, v -> 0.95 * 0.36 * Math.pow(v, 0.36) + 0.004 * Math.sin(30 * v)))
                .name("network").dashed()
                .line(k, k).name("45° line")
                .axes("capital today", "capital tomorrow").title("Policy of the growth model");
    }

    static Plot classes() {
        double[] x = normal(90, 0, 1, 1);
        double[] y = normal(90, 0, 1, 2);
        var group = new String[90];
        for (int i = 0; i < 90; i++) {
            group[i] = List.of("repaid", "late", "default").get(i % 3);
            x[i] += i % 3 * 2;
            y[i] += i % 3 == 1 ? 2 : 0;
        }
        return Plots.scatter(x, y, group).axes("debt to income", "age of account (years)");
    }

    static Plot errorBand() {
        double[] x = range(0, 10, 80);
        return Plots.errorBand(x, map(x, Math::sin), map(x, v -> 0.05 + 0.03 * v)).name("mean ± 2σ")
                .scatter(new double[] {1, 3, 4.5, 7}, map(new double[] {1, 3, 4.5, 7}, Math::sin))
                .name("observed").axes("x", "f(x)").title("Posterior of a Gaussian process");
    }

    static Plot bars() {
        var names = List.of("Agriculture", "Industry", "Construction", "Trade", "Finance");
        return Plots.bars(names, new double[] {1.6, 19.4, 5.4, 10.2, 4.6}).name("2019")
                .bars(names, new double[] {1.7, 20.2, 5.6, 9.9, 4.4}).name("2022")
                .axes("", "share of value added (%)");
    }

    static Plot histogram() {
        return Plots.figure().density(normal(2_000, 0, 1, 3), 0).name("draws")
                .curve(x -> Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI), -4, 4)
                .name("normal density").axes("x", "density");
    }

    static Plot boxes() {
        return Plots.box("relu", normal(200, 0, 1, 4)).box("tanh", normal(200, 0.5, 0.6, 5))
                .box("swish", normal(200, -0.3, 1.4, 6)).axes("", "Euler error (log₁₀)");
    }

    static Plot heatmap() {
        var names = List.of("income", "debt", "age", "savings");
        return Plots.heatmap(names, names, new double[][] {{1, 0.4, 0.5, 0.8}, {0.4, 1, -0.1, -0.6},
            {0.5, -0.1, 1, 0.7}, {0.8, -0.6, 0.7, 1}}).diverging().title("Correlations");
    }

    static double rosenbrock(double x, double y) {
        return Math.log10(1 + Math.pow(1 - x, 2) + 20 * Math.pow(y - x * x, 2));
    }

    static Plot contour() {
        return Plots.contour((x, y) -> x * x / 4 + y * y, -4, 4, -2.5, 2.5)
                .path(map(range(0, 3, 14), t -> 3.6 * Math.exp(-t)),
                        map(range(0, 3, 14), t -> 2 * Math.exp(-2 * t) * Math.cos(8 * t)))
                .name("momentum").axes("w₁", "w₂").animated();
    }

    static Plot filledContour() {
        return Plots.filledContour(Samples::rosenbrock, -2, 2, -1, 3)
                .path(new double[] {-1.6, -1.2, -0.6, 0, 0.5, 0.9, 1},
                        new double[] {2.4, 1.3, 0.4, 0, 0.3, 0.8, 1}).name("descent")
                .scatter(new double[] {1}, new double[] {1}).name("minimum")
                .axes("x", "y").title("Rosenbrock's valley");
    }

    static Plot regions() {
        double[] x = normal(120, 0, 1.3, 8);
        double[] y = normal(120, 0, 1.3, 9);
        var classes = new double[120];
        Arrays.setAll(classes, i -> kind(x[i], y[i]));
        return Plots.decisionRegions(Samples::kind, -4, 4, -4, 4).scatter(x, y, classes)
                .axes("x₁", "x₂");
    }

    private static int kind(double x, double y) {
        return x * x + y * y < 2 ? 0 : y > x / 2 ? 1 : 2;
    }

    static Plot candlestick() {
        var random = new Random(11);
        var days = new ArrayList<LocalDate>();
        var prices = new double[4][60];
        double price = 100;
        var day = LocalDate.of(2024, 1, 2);
        for (int i = 0; i < 60; day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                continue;
            }
            prices[0][i] = price;
            price *= Math.exp(0.012 * random.nextGaussian());
            prices[3][i] = price;
            prices[1][i] = Math.max(prices[0][i], price) + random.nextDouble();
            prices[2][i] = Math.min(prices[0][i], price) - random.nextDouble();
            days.add(day);
            i++;
        }
        return Plots.candlestick(days, prices[0], prices[1], prices[2], prices[3])
                .axes("", "price");
    }

    static Plot logarithmic() {
        double[] n = {10, 30, 100, 300, 1_000, 3_000, 10_000};
        return Plots.figure().path(n, map(n, v -> 3 / Math.sqrt(v))).name("Monte Carlo")
                .path(n, map(n, v -> 20 / v)).name("quasi Monte Carlo").logX().logY()
                .axes("points", "error");
    }

    static Plot surface() {
        return Plots.surface((x, y) -> Math.cos(x) * Math.exp(-0.2 * y) + 0.1 * y * y, -4, 4, -3, 3)
                .axes("capital", "shock", "value").title("A value function");
    }

    static Plot images() {
        var random = new Random(7);
        var pictures = new double[18][28][28];
        var labels = new ArrayList<String>();
        for (int k = 0; k < pictures.length; k++) {
            labels.add(k % 2 == 0 ? "ring" : "cross");
            for (int i = 0; i < 28; i++) {
                for (int j = 0; j < 28; j++) {
                    double r = Math.hypot(i - 13.5 + random.nextDouble(), j - 13.5);
                    boolean cross = Math.abs(i - j) < 2 || Math.abs(i + j - 27) < 2;
                    pictures[k][i][j] = k % 2 == 0 ? Math.exp(-Math.pow(r - 8, 2) / 3)
                            : cross ? 1 : 0;
                }
            }
        }
        var said = new ArrayList<>(labels);
        said.set(4, "cross");
        return Plots.images(pictures).predictions(said, labels).title("What the network saw");
    }

    static Plot confusion() {
        var truth = IntStream.range(0, 300).mapToObj(i -> List.of("up", "flat", "down").get(i % 3))
                .toList();
        var random = new Random(3);
        var said = truth.stream().map(t -> random.nextDouble() < 0.75 ? t
                : List.of("up", "flat", "down").get(random.nextInt(3))).toList();
        return Plots.confusionMatrix(truth, said);
    }

    static Plot attention() {
        var words = List.of("i", "was", "not", "happy", "with", "it");
        var weights = new double[6][6];
        for (int i = 0; i < 6; i++) {
            double sum = 0;
            for (int j = 0; j < 6; j++) {
                weights[i][j] = Math.exp(2 * Math.cos(i * 1.7 + j * 2.3));
                sum += weights[i][j];
            }
            for (int j = 0; j < 6; j++) {
                weights[i][j] /= sum;
            }
        }
        return Plots.attentionMap(weights, words, words);
    }

    static Plot gates() {
        var gates = new double[4][40][12];
        for (int g = 0; g < 4; g++) {
            for (int t = 0; t < 40; t++) {
                for (int u = 0; u < 12; u++) {
                    double wave = Math.sin(t * 0.2 + u * 0.7 + g);
                    gates[g][t][u] = g == 3 ? wave : 0.5 + 0.5 * wave;
                }
            }
        }
        return Plots.gates("forget gate", gates[0], "input gate", gates[1], "output gate", gates[2],
                "cell state", gates[3]);
    }

    static Plot panels() {
        return Plots.panels(((Figure) lines()).title("Policy"), ((Figure) histogram()).title("Shocks"),
                ((Figure) filledContour()).title("Loss"));
    }
}
