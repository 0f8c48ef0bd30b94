package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.deepecon.config.ConfigException;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that Python's Keras 3.15 wrote, made by {@code src/test/python/keras_files/make.py}. */
class KerasFilesTest {
    private static final Path FIXTURES =
            Path.of(System.getProperty("course.root"), "src/test/resources/keras");
    private static final double TOLERANCE = 1e-5;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sequential", "functional", "nested", "frozen", "layers",
        "pictures", "series", "attention"})
    void doesWhatKerasDoes(String name) throws IOException {
        copy(name + ".keras");
        copy(name + ".data.npz");
        KerasExchange.main(folder.toString());
        agree(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sequential", "functional", "nested", "frozen", "layers",
        "pictures", "series", "attention"})
    void doesTheSameAfterItSavedAndLoaded(String name) throws IOException {
        copy(name + ".keras");
        copy(name + ".data.npz");
        Models.load(folder.resolve(name + ".keras").toString())
                .save(folder.resolve(name + ".keras").toString());
        KerasExchange.main(folder.toString());
        agree(name);
    }

    private void agree(String name) {
        Map<String, Tensor> ours = WeightsFile.read(folder.resolve(name + ".java.npz"));
        Map<String, Tensor> keras = WeightsFile.read(FIXTURES.resolve(name + ".keras.npz"));
        assertThat(ours.keySet()).containsExactlyInAnyOrderElementsOf(keras.keySet());
        keras.forEach((key, expected) -> {
            double[] values = expected.toDoubles();
            double[] got = ours.get(key).toDoubles();
            assertThat(got).hasSameSizeAs(values);
            for (int i = 0; i < values.length; i++) {
                assertThat(got[i]).as(name + " " + key + "[" + i + "]").isCloseTo(values[i],
                        org.assertj.core.api.Assertions.within(
                                TOLERANCE * (1 + Math.abs(values[i]))));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sequential", "functional", "nested"})
    void loadsWeightsAlone(String name) {
        Model model = Models.load(FIXTURES.resolve(name + ".keras").toString());
        var before = model.getWeights();
        model.setWeights(before.stream().map(each -> each.times(0)).toList());
        model.loadWeights(FIXTURES.resolve(name + ".weights.h5").toString());
        for (int i = 0; i < before.size(); i++) {
            assertThat(model.getWeights().get(i).toDoubles()).isEqualTo(before.get(i).toDoubles());
        }
    }

    @Test
    void aFileCutOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(FIXTURES.resolve("sequential.keras"));
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 30}) {
            Path cut = folder.resolve("cut.keras");
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Models.load(cut.toString()))
                    .isInstanceOf(ConfigException.class).hasMessageContaining("cut.keras")
                    .hasMessageContaining("Save the model again");
        }
    }

    @Test
    void damagedHdf5IsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(FIXTURES.resolve("nested.weights.h5"));
        Model model = Models.load(FIXTURES.resolve("nested.keras").toString());
        var before = model.getWeights();
        for (int length : new int[] {0, 7, 100, whole.length / 2, whole.length * 3 / 4}) {
            Path cut = folder.resolve("cut.weights.h5");
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> model.loadWeights(cut.toString()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cut.weights.h5");
        }
        for (int i = 0; i < before.size(); i++) {
            assertThat(model.getWeights().get(i).toDoubles()).isEqualTo(before.get(i).toDoubles());
        }
    }

    @Test
    void weightsOfAnotherModelAreRefusedByName() {
        Model model = Models.load(FIXTURES.resolve("nested.keras").toString());
        assertThatThrownBy(() -> model.loadWeights(
                FIXTURES.resolve("functional.weights.h5").toString()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("functional.weights.h5").hasMessageContaining("layers/")
                .hasMessageContaining("No weight has changed");
    }

    private void copy(String name) throws IOException {
        Files.copy(FIXTURES.resolve(name), folder.resolve(name));
    }
}
