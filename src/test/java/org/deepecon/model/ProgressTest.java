package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.deepecon.optim.Optimizers;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000;
    private static final String FULL = "━".repeat(20);
    private static final String TIME = "\\d+s \\d+(us|ms|s)/step";
    private static final String LOSS = " - loss: \\d\\.\\d{4}";

    private static Sequential model() {
        var model = Sequential.of(input(2), dense(1).kernelInitializer("ones"));
        model.compile(Optimizers.sgd(0), "mse");
        return model;
    }

    @Test
    void lineShowsStepsBarTimeAndMetrics() {
        var bar = new ProgressBar(250, 0);
        bar.firstStepDone(2 * SECOND);
        Map<String, Double> values = new TreeMap<>(Map.of("loss", 0.12345, "accuracy", 5e-4));
        assertThat(bar.line(51, 3 * SECOND, values, false)).isEqualTo(" 51/250 " + FULL
                + " 3s 20ms/step - accuracy: 5.0000e-04 - loss: 0.1235");
        assertThat(bar.line(250, 4 * SECOND, values, false)).isEqualTo("250/250 " + FULL
                + " 4s 8ms/step - accuracy: 5.0000e-04 - loss: 0.1235");
        assertThat(bar.brief(4 * SECOND, Map.of("loss", 2.0)))
                .isEqualTo("250/250 - 4s - 8ms/step - loss: 2.0000");
    }

    @Test
    void colorsTellWhatIsDone() {
        var bar = new ProgressBar(4, 0);
        assertThat(bar.line(1, SECOND, Map.of(), true)).isEqualTo("\u001b[1m1/4\u001b[0m "
                + "\u001b[32m━━━━━\u001b[0m\u001b[37m━━━━━━━━━━━━━━━\u001b[0m \u001b[1m3s\u001b[0m"
                + " 1s/step");
    }

    @Test
    void timesAreReadable() {
        assertThat(new ProgressBar(1000, 0).line(10, SECOND * 10, Map.of(), false))
                .contains(" 16:30 1s/step");
        assertThat(new ProgressBar(100_000, 0).line(10, SECOND * 10, Map.of(), false))
                .contains(" 27:46:30 1s/step");
        assertThat(new ProgressBar(100_000, 0).line(100_000, SECOND * 2, Map.of(), false))
                .contains(" 2s 20us/step");
    }

    @Test
    void redirectedOutputHoldsFinalLinesOnly() {
        String printed = Printed.by(() -> model().fit(Fixed.x(200), Fixed.y(200),
                FitOptions.fit().epochs(2).batchSize(20).validationSplit(0.5)));
        String line = "5/5 " + FULL + " " + TIME + LOSS + " - val_loss: \\d\\.\\d{4}";
        assertThat(printed.split("\\R")).hasSize(4)
                .satisfies(lines -> assertThat(lines[0]).isEqualTo("Epoch 1/2"))
                .satisfies(lines -> assertThat(lines[1]).matches(line))
                .satisfies(lines -> assertThat(lines[2]).isEqualTo("Epoch 2/2"))
                .satisfies(lines -> assertThat(lines[3]).matches(line));
    }

    @Test
    void oneEpochNeedsNoHeading() {
        assertThat(Printed.by(() -> model().fit(Fixed.x(9), Fixed.y(9))))
                .matches("1/1 " + FULL + " " + TIME + LOSS + "\\R");
        assertThat(Printed.by(() -> model().fit(Fixed.x(9), Fixed.y(9),
                FitOptions.fit().verbose(2)))).matches("1/1 - \\d+s - \\d+(us|ms|s)/step" + LOSS
                        + "\\R");
        assertThat(Printed.by(() -> model().fit(Fixed.x(9), Fixed.y(9), Fixed.quiet(3)))).isEmpty();
    }

    @Test
    void evaluationAndPredictionHaveALineToo() {
        assertThat(Printed.by(() -> model().evaluate(Fixed.x(40), Fixed.y(40))))
                .matches("2/2 " + FULL + " " + TIME + LOSS + "\\R");
        assertThat(Printed.by(() -> model().predict(Fixed.x(40))))
                .matches("2/2 " + FULL + " " + TIME + "\\R");
        assertThat(Printed.by(() -> model().predictOnBatch(Fixed.x(40)))).isEmpty();
    }

    @Test
    void liveLineIsRewrittenAtMostTenTimesASecond() throws InterruptedException {
        var bytes = new ByteArrayOutputStream();
        var line = new ProgressLine(1, new PrintStream(bytes, true, StandardCharsets.UTF_8), true);
        line.setParams(new Params(1, 1, 1000));
        line.onTrainBegin();
        line.onEpochBegin(0);
        long start = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            line.onTrainBatchEnd(i, logs());
            if (i % 10 == 0) {
                Thread.sleep(1);
            }
        }
        long tenths = (System.nanoTime() - start) / (SECOND / 10);
        line.onEpochEnd(0, logs());
        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertThat(printed.chars().filter(c -> c == '\r').count()).isBetween(2L, tenths + 2);
        assertThat(printed).endsWith("loss: 0.5000" + System.lineSeparator());
    }

    private static Logs logs() {
        return new Logs(Map.of("loss", 0.5));
    }

    @Test
    void shorterLinesCoverLongerOnes() {
        var bytes = new ByteArrayOutputStream();
        var line = new ProgressLine(1, new PrintStream(bytes, true, StandardCharsets.UTF_8), true);
        line.setParams(new Params(1, 1, 3));
        line.onPredictBegin();
        line.onTestBatchEnd(0, logs());
        line.onPredictEnd();
        String[] lines = bytes.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[\\d+m", "")
                .split("[\r\n]+");
        assertThat(lines[2]).hasSameSizeAs(lines[1]);
    }

    @Test
    void unfinishedLineIsLeftBeforeAnError() {
        var bytes = new ByteArrayOutputStream();
        var line = new ProgressLine(1, new PrintStream(bytes, true, StandardCharsets.UTF_8), true);
        line.setParams(new Params(1, 1, 3));
        line.onTestBegin();
        line.onTestBatchEnd(0, logs());
        line.end();
        line.end();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("0.5000"
                + System.lineSeparator());
    }
}
