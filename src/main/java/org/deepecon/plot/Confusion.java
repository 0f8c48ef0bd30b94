package org.deepecon.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepecon.tensor.Tensor;

/** Counts how often each class was taken for each other. */
final class Confusion {
    private Confusion() {
    }

    static Figure matrix(Object truth, Object predicted, List<String> given) {
        var is = Values.of("truth", truth);
        var said = Values.of("predicted", classes(predicted, is.numbers().length));
        var names = given != null ? given : names(is, said);
        int[] rows = numbers("truth", is, names);
        int[] columns = numbers("predicted", said, names);
        if (rows.length != columns.length) {
            throw new IllegalArgumentException("confusionMatrix: expected as many predictions as"
                    + " true classes, got " + columns.length + " and " + rows.length + ".");
        }
        var counts = new int[names.size()][names.size()];
        for (int i = 0; i < rows.length; i++) {
            counts[rows[i]][columns[i]]++;
        }
        return draw(counts, names).axes("predicted", "true");
    }

    /** Scores become the number of the highest, or of the second class if it has more than a half. */
    private static Object classes(Object predicted, int samples) {
        boolean scores = predicted instanceof Tensor t && t.rank() == 2
                || predicted instanceof Object[] array && array.length > 0
                && array[0] != null && array[0].getClass().isArray();
        if (!scores) {
            return predicted;
        }
        double[][] rows = Values.rows("predicted", predicted);
        return Arrays.stream(rows).mapToDouble(row -> row.length == 1 ? (row[0] > 0.5 ? 1 : 0)
                : IntStream.range(0, row.length).reduce((a, b) -> row[b] > row[a] ? b : a)
                        .orElse(0)).toArray();
    }

    private static List<String> names(Values is, Values said) {
        if (!is.names().isEmpty()) {
            return Stream.concat(is.names().stream(), said.names().stream()).distinct().sorted()
                    .toList();
        }
        double last = Stream.of(is, said).flatMapToDouble(v -> Arrays.stream(v.numbers())).max()
                .orElse(0);
        return IntStream.rangeClosed(0, (int) last).mapToObj(String::valueOf).toList();
    }

    private static int[] numbers(String what, Values values, List<String> names) {
        var numbers = values.names().isEmpty()
                ? Arrays.stream(values.numbers()).mapToInt(v -> (int) Math.rint(v)).toArray()
                : values.names().stream().mapToInt(names::indexOf).toArray();
        for (int number : numbers) {
            if (number < 0 || number >= names.size()) {
                throw new IllegalArgumentException("confusionMatrix: expected classes from 0 to "
                        + (names.size() - 1) + " in " + what + ", got " + number + ".");
            }
        }
        return numbers;
    }

    private static Figure draw(int[][] counts, List<String> names) {
        int n = names.size();
        var shares = new double[n][n];
        var words = new String[n][n];
        for (int i = 0; i < n; i++) {
            double all = Math.max(1, Arrays.stream(counts[i]).sum());
            for (int j = 0; j < n; j++) {
                shares[i][j] = counts[i][j] / all;
                words[i][j] = String.valueOf(counts[i][j]);
            }
        }
        return Matrix.tinted(shares, words, names, names).square();
    }
}
