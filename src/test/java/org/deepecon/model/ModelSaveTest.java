package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.add;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.lambda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.deepecon.config.ConfigException;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Losses;
import org.deepecon.tensor.DType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSaveTest {
    @TempDir
    private Path folder;

    private String file() {
        return folder.resolve("model.keras").toString();
    }

    @Test
    void trainingGoesOnBitByBit() {
        var model = Sequential.of(input(2), dense(4, "tanh"), dense(1)).seed(1);
        model.compile("adam", "mse", "mae");
        model.trainOnBatch(Fixed.x(8), Fixed.y(8));
        model.save(file());
        Model same = Models.load(file());
        assertThat(same).isInstanceOf(Sequential.class);
        assertThat(same.name()).isEqualTo(model.name());
        for (int step = 0; step < 3; step++) {
            assertThat(same.trainOnBatch(Fixed.x(8), Fixed.y(8)))
                    .isEqualTo(model.trainOnBatch(Fixed.x(8), Fixed.y(8)));
        }
        assertThat(Fixed.numbers(same)).usingRecursiveComparison()
                .isEqualTo(Fixed.numbers(model));
    }

    @Test
    void float64StaysFloat64() {
        var model = Sequential.of(input(2), dense(4, "tanh"), dense(1)).dtype(DType.FLOAT64);
        model.build();
        model.save(file());
        Model same = Models.load(file());
        assertThat(same.dtype()).isEqualTo(DType.FLOAT64);
        assertThat(Fixed.numbers(same)).usingRecursiveComparison()
                .isEqualTo(Fixed.numbers(model));
    }

    @Test
    void aSharedLayerStaysShared() {
        var in = input(3);
        var shared = dense(3);
        var model = new Model(in, add().on(shared.on(in), shared.on(shared.on(in))));
        model.build();
        model.save(file());
        Model same = Models.load(file());
        assertThat(same.countParams()).isEqualTo(12);
        assertThat(same.predict(new double[][] {{1, 2, 3}}).toDoubles())
                .isEqualTo(model.predict(new double[][] {{1, 2, 3}}).toDoubles());
    }

    @Test
    void functionsOfJavaAreRefusedByName() throws IOException {
        Files.writeString(Path.of(file()), "old");
        assertThatThrownBy(() -> Sequential.of(input(2), lambda(x -> x.sin()).name("wave"))
                .save(file())).isInstanceOf(ConfigException.class)
                .hasMessageContaining("wave").hasMessageContaining("saveWeights");
        assertThatThrownBy(() -> Sequential.of(input(2),
                dense(1, Activations.leakyRelu(0.7)).name("bent")).save(file()))
                .hasMessageContaining("bent").hasMessageContaining("leaky_relu");
        assertThat(Files.readString(Path.of(file()))).isEqualTo("old");
    }

    @Test
    void aLossOfJavaIsLeftOutAndTheModelSaved() {
        var model = Sequential.of(input(2), dense(1)).seed(1);
        model.compile("adam", Losses.of((y, p) -> p.minus(y).abs()));
        model.save(file());
        Model same = Models.load(file());
        assertThatThrownBy(() -> same.evaluate(Fixed.x(4), Fixed.y(4)))
                .hasMessageContaining("compile");
    }

    @Test
    void unknownLayersAndSettingsAreNamed() throws IOException {
        Sequential.of(input(2), dense(1).name("last")).save(file());
        change("\"class_name\":\"Dense\"", "\"class_name\":\"DenseX\"");
        assertThatThrownBy(() -> Models.load(file())).isInstanceOf(ConfigException.class)
                .hasMessageContaining("model.keras").hasMessageContaining("DenseX")
                .hasMessageContaining("last");
        Sequential.of(input(2), dense(1).name("last")).save(file());
        change("\"units\":1", "\"units\":1,\"lora_rank\":4");
        assertThatThrownBy(() -> Models.load(file())).hasMessageContaining("last")
                .hasMessageContaining("lora_rank");
        Sequential.of(input(2), dense(1).name("last")).save(file());
        change("\"units\":1", "\"units\":2");
        assertThatThrownBy(() -> Models.load(file())).hasMessageContaining("last")
                .hasMessageContaining("(2, 2)").hasMessageContaining("(2, 1)");
    }

    private void change(String from, String to) throws IOException {
        Path changed = folder.resolve("changed.keras");
        try (var in = new ZipFile(file());
                var out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry each : List.copyOf(in.stream().toList())) {
                byte[] bytes = in.getInputStream(each).readAllBytes();
                if (each.getName().equals("config.json")) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(text).contains(from);
                    bytes = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(each.getName()));
                out.write(bytes);
            }
        }
        Files.move(changed, Path.of(file()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void otherEndingsAreRefused() {
        assertThatThrownBy(() -> Sequential.of(input(2), dense(1)).save("model.h5"))
                .hasMessageContaining(".keras");
        assertThatThrownBy(() -> Models.load(folder.resolve("none.keras").toString()))
                .hasMessageContaining("none.keras");
    }

    @Test
    void checkpointsHoldTheWholeModel() {
        var model = Sequential.of(input(2), dense(4, "tanh"), dense(1)).seed(1);
        model.compile("adam", "mse");
        model.fit(Fixed.x(8), Fixed.y(8), Fixed.quiet(2).callbacks(
                Callbacks.modelCheckpoint(folder + "/{epoch}.keras"),
                Callbacks.modelCheckpoint(folder + "/{epoch}.weights.h5").saveWeightsOnly(true)));
        Model second = Models.load(folder + "/2.keras");
        assertThat(Fixed.numbers(second)).usingRecursiveComparison()
                .isEqualTo(Fixed.numbers(model));
        assertThat(second.optimizer().iterations()).isEqualTo(2);
        second.loadWeights(folder + "/1.weights.h5");
        assertThat(second.optimizer().iterations()).isEqualTo(1);
        assertThatThrownBy(() -> Callbacks.modelCheckpoint("a.keras").saveWeightsOnly(true))
                .hasMessageContaining(".weights.h5");
    }
}
