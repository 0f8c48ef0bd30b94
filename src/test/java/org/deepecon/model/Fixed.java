package org.deepecon.model;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.tensor.Tensor;

/** Small data and models that tests share. */
final class Fixed {
    private Fixed() {
    }

    /** Rows (sin i, cos i). */
    static double[][] x(int rows) {
        return Stream.iterate(0, i -> i + 1).limit(rows)
                .map(i -> new double[] {Math.sin(i), Math.cos(i)}).toArray(double[][]::new);
    }

    /** The product of the columns. */
    static double[] y(int rows) {
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            y[i] = Math.sin(i) * Math.cos(i);
        }
        return y;
    }

    /** Labels 0, 1, 2, 0, … */
    static int[] labels(int rows) {
        int[] labels = new int[rows];
        for (int i = 0; i < rows; i++) {
            labels[i] = i % 3;
        }
        return labels;
    }

    static List<double[]> numbers(Model model) {
        return model.getWeights().stream().map(Tensor::toDoubles).toList();
    }

    static FitOptions quiet(int epochs) {
        return FitOptions.fit().epochs(epochs).verbose(0);
    }
}
