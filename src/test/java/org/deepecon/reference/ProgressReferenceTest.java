package org.deepecon.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deepecon.model.FitOptions;
import org.deepecon.model.RunOptions;
import org.deepecon.model.Sequential;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fit, evaluate and predict print, but for the digits and units of times and losses. */
class ProgressReferenceTest {
    private static final String LIVE = "deepecon.progress.live";

    @ParameterizedTest
    @CsvSource({"1, true, progress-verbose-1", "1, false, progress-verbose-1-lines",
        "2, false, progress-verbose-2"})
    void isKeras(int verbose, boolean live, String text) throws Exception {
        System.setProperty(LIVE, "" + live);
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        try (var out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            run(verbose);
        } finally {
            System.setOut(before);
            System.clearProperty(LIVE);
        }
        assertThat(shape(printed.toString(StandardCharsets.UTF_8)))
                .isEqualTo(shape(Fixture.text(text)));
    }

    private static void run(int verbose) {
        double[][] x = new double[1000][4];
        double[][] y = new double[1000][1];
        Arrays.setAll(y, i -> new double[] {i % 2});
        var model = Sequential.of(input(4), dense(8, "relu"), dense(1, "sigmoid"));
        model.compile("adam", "binary_crossentropy", "accuracy");
        model.fit(x, y, FitOptions.fit().epochs(2).validationSplit(0.2).verbose(verbose));
        model.evaluate(x, y, RunOptions.evaluate().verbose(verbose));
        model.predict(x, RunOptions.predict().verbose(verbose));
    }

    /**
     * Each line as it is left at the end, without colours; times and values are numbers only. Where
     * lines cannot be written over, Keras prints some lines on the way, and one of predict twice;
     * we print the last only.
     */
    private static List<String> shape(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> line.substring(line.lastIndexOf('\r') + 1))
                .map(line -> line.replaceAll("\033\\[\\d+m|\b", "").stripTrailing())
                .filter(line -> !line.matches(" *\\d+/.*") || line.matches("(\\d+)/\\1 .*"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll("\\d+(us|ms|s)", "#s")
                        .replaceAll(": \\d\\.(\\d{4}|\\d{4}e-\\d\\d)(?= |$)", ": #"))
                .collect(ArrayList::new, ProgressReferenceTest::addUnlessAgain, List::addAll);
    }

    private static void addUnlessAgain(List<String> lines, String line) {
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(line)) {
            lines.add(line);
        }
    }
}
