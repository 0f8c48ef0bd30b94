package org.deepecon.tensorboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.model.FitOptions.fit;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.concatenate;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.tensorboard.TensorBoard.tensorBoard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.deepecon.model.Model;
import org.deepecon.model.Sequential;
import org.deepecon.optim.Optimizers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensorBoardTest {
    private static final double[][] X = IntStream.range(0, 64)
            .mapToObj(i -> new double[] {Math.sin(i), Math.cos(i)}).toArray(double[][]::new);
    private static final double[] Y = IntStream.range(0, 64).mapToDouble(Math::sin).toArray();

    @TempDir
    Path folder;

    private static Sequential model() {
        var model = Sequential.of(input(2), dense(3, "tanh").name("hidden"),
                dense(1).name("out")).name("net").seed(1);
        model.compile(Optimizers.adam(0.01), "mse", "mae");
        return model;
    }

    @Test
    void runsAndTagsAreNamedAsKerasNamesThem() {
        var history = model().fit(X, Y, fit().verbose(0).epochs(3).batchSize(16)
                .validationSplit(0.25).callbacks(tensorBoard(folder.toString())));
        Runs read = Runs.read(folder);
        assertThat(read.runs()).extracting(Run::name).containsExactly("train", "validation");
        assertThat(read.run("train").scalars()).containsOnlyKeys(
                "epoch_learning_rate", "epoch_loss", "epoch_mae");
        assertThat(read.run("validation").scalars()).containsOnlyKeys("epoch_loss", "epoch_mae",
                "evaluation_loss_vs_iterations", "evaluation_mae_vs_iterations");
        assertThat(read.run("train").scalars().get("epoch_loss"))
                .extracting(each -> each.value().floatValue())
                .containsExactlyElementsOf(Arrays.stream(history.get("loss"))
                        .mapToObj(each -> (float) each).toList());
        assertThat(read.run("validation").scalars().get("evaluation_loss_vs_iterations"))
                .extracting(Logged::step).containsExactly(3L, 6L, 9L);
        assertThat(read.run("train").graph()).contains("\"class_name\":\"Dense\"");
    }

    @Test
    void optionsAddBatchesWeightsSpeedAndHyperParameters() {
        model().fit(X, Y, fit().verbose(0).epochs(3).batchSize(16).callbacks(
                tensorBoard(folder.toString()).histogramFreq(2).writeImages(true).updateFreq(2)
                        .writeStepsPerSecond(true).writeGraph(false)
                        .hyperParameters(Map.of("units", 3))));
        Runs read = Runs.read(folder);
        Run train = read.run("train");
        assertThat(read.run(".").hyperParameters()).isEqualTo(Map.of("units", 3.0));
        assertThat(train.scalars().get("batch_loss")).extracting(Logged::step)
                .containsExactly(2L, 4L, 6L, 8L, 10L, 12L);
        assertThat(train.scalars()).containsKeys("batch_steps_per_second",
                "epoch_steps_per_second");
        assertThat(train.histograms()).containsOnlyKeys("net/hidden/bias/histogram",
                "net/hidden/kernel/histogram", "net/out/bias/histogram",
                "net/out/kernel/histogram");
        assertThat(train.histograms().get("net/hidden/kernel/histogram"))
                .extracting(Logged::step).containsExactly(0L, 2L);
        assertThat(train.images().get("net/hidden/kernel/image").get(0).value().width())
                .isEqualTo(3);
        assertThat(train.graph()).isEmpty();
    }

    @Test
    void theGraphOfAFunctionalModelNamesItsWires() {
        var in = input(2);
        var hidden = dense(3).name("hidden").on(in);
        var model = new Model(in, dense(1).name("out").on(
                concatenate().name("both").on(hidden, in)));
        try (var writer = new SummaryWriter(folder.toString())) {
            writer.graph(model);
        }
        String in0 = "[\"" + in.name() + "\",0,0]";
        assertThat(Runs.read(folder).run(".").graph())
                .startsWith("{\"class_name\":\"Functional\",\"config\":{\"name\":\"")
                .contains("{\"class_name\":\"Concatenate\",\"config\":{\"name\":\"both\","
                        + "\"dtype\":\"float32\"},\"inbound_nodes\":[{\"args\":["
                        + "{\"class_name\":\"__keras_tensor__\",\"config\":"
                        + "{\"keras_history\":[\"hidden\",0,0]}},"
                        + "{\"class_name\":\"__keras_tensor__\",\"config\":"
                        + "{\"keras_history\":" + in0 + "}}],\"kwargs\":{}}]}")
                .endsWith("\"input_layers\":[" + in0 + "],\"output_layers\":[[\"out\",0,0]]}}");
    }

    @Test
    void evaluationAloneIsWritten() {
        model().evaluate(X, Y, org.deepecon.model.RunOptions.evaluate().verbose(0)
                .callbacks(tensorBoard(folder.toString())));
        assertThat(Runs.read(folder).run("validation").scalars())
                .containsOnlyKeys("evaluation_loss_vs_iterations", "evaluation_mae_vs_iterations");
    }

    @Test
    void wrongSettingsAreNamed() {
        assertThatThrownBy(() -> tensorBoard("runs").updateFreq("epochs"))
                .hasMessageContaining("\"epoch\", \"batch\" or a number")
                .hasMessageContaining("\"epochs\"");
        assertThatThrownBy(() -> tensorBoard("runs").histogramFreq(-1))
                .hasMessageContaining("at least 0, got -1");
    }
}
