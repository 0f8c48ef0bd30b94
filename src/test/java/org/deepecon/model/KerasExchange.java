package org.deepecon.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * The Java side of {@code test_keras_files.py}: loads each {@code NAME.keras} of a folder, saves it
 * again as {@code NAME.java.keras}, and writes what it predicts for the inputs in
 * {@code NAME.data.npz} to {@code NAME.java.npz}; if there are targets also the losses of three
 * steps of training and what it predicts then.
 */
final class KerasExchange {
    private static final int STEPS = 3;

    private KerasExchange() {
    }

    public static void main(String... args) throws IOException {
        try (var files = Files.list(Path.of(args[0]))) {
            for (Path each : files.filter(KerasExchange::isAsked).sorted().toList()) {
                exchange(each.toString().replaceFirst("\\.keras$", ""));
                System.out.println(each.getFileName());
            }
        }
    }

    private static boolean isAsked(Path file) {
        return file.toString().endsWith(".keras") && !file.toString().endsWith(".java.keras");
    }

    private static void exchange(String name) {
        Model model = Models.load(name + ".keras");
        model.save(name + ".java.keras");
        model.saveWeights(name + ".java.weights.h5");
        Map<String, Tensor> data = WeightsFile.read(Path.of(name + ".data.npz"));
        List<Tensor> x = named(data, "x");
        List<Tensor> y = named(data, "y");
        Map<String, Tensor> results = new LinkedHashMap<>();
        predict("before", model, x, results);
        if (!y.isEmpty()) {
            for (int step = 0; step < STEPS; step++) {
                results.put("loss" + step, Tensor.of(new double[] {
                    model.trainOnBatch(x, y).get("loss")}, Shape.of(1), DType.FLOAT64));
            }
            predict("after", model, x, results);
        }
        WeightsFile.write(Path.of(name + ".java.npz"), List.copyOf(results.keySet()),
                List.copyOf(results.values()));
    }

    private static void predict(String when, Model model, List<Tensor> x,
            Map<String, Tensor> results) {
        List<Tensor> all = model.predictAll(x, RunOptions.predict().verbose(0));
        for (int i = 0; i < all.size(); i++) {
            results.put(when + i, all.get(i));
        }
    }

    private static List<Tensor> named(Map<String, Tensor> data, String letter) {
        List<Tensor> all = new ArrayList<>();
        while (data.containsKey(letter + all.size())) {
            all.add(data.get(letter + all.size()));
        }
        return all;
    }
}
