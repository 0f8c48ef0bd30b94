package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.batchNormalization;
import static org.deepecon.nn.layer.Layers.dense;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsFileTest {
    /**
     * Written by NumPy 2: {@code savez_compressed} of a/kernel {@code [[1.5, -2], [3, 4]]} float32,
     * a/bias {@code [[1, 2, 3], [4, 5, 6]]} big-endian float64 in Fortran order, n {@code 7} int64.
     */
    private static final String NUMPY = ""
            + "UEsDBC0AAAAIAAAAIQDwDMxS//////////8MABQAYS9rZXJuZWwubnB5AQAQAJAAAAAAAAAAVQAAAAAAAACb"
            + "7BfqGxDJyFDGUK2eklqcXKRupaBuk2airqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOgpGmjoK"
            + "tQpkAy4GhgP2DECCgcHBgYGhwQEAUEsDBC0AAAAIAAAAIQA6udeR//////////8KABQAYS9iaWFzLm5weQEA"
            + "EACwAAAAAAAAAFgAAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbpdmoa6joJ6WX1RSlJgXn1+UkgoSDykq"
            + "TQUKF2ckFqQCuRpGOgrGmjoKtQrkAy77Dwxg4CAApRmgtAiU5oDSEhAaAFBLAwQtAAAACAAAACEAI7jwbP//"
            + "////////BQAUAG4ubnB5AQAQAIgAAAAAAAAARgAAAAAAAACb7BfqGxDJyFDGUK2eklqcXKRupaBuk2mhrqOg"
            + "npZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RqaOgq1ChQBLnYGCAAAUEsBAi0DLQAAAAgAAAAhAPAMzFJV"
            + "AAAAkAAAAAwAAAAAAAAAAAAAAIABAAAAAGEva2VybmVsLm5weVBLAQItAy0AAAAIAAAAIQA6udeRWAAAALAA"
            + "AAAKAAAAAAAAAAAAAACAAZMAAABhL2JpYXMubnB5UEsBAi0DLQAAAAgAAAAhACO48GxGAAAAiAAAAAUAAAAA"
            + "AAAAAAAAAIABJwEAAG4ubnB5UEsFBgAAAAADAAMApQAAAKQBAAAAAA==";

    @TempDir
    private Path folder;

    private static Sequential model(int units) {
        return Sequential.of(input(2), dense(units).name("hidden"), batchNormalization().name("bn"),
                dense(1).name("out")).name("net");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void weightsComeBackBitByBit() {
        for (DType type : DType.values()) {
            var saved = model(3).dtype(type);
            saved.saveWeights(file("w.npz"));
            var loaded = model(3).dtype(type);
            loaded.loadWeights(file("w.npz"));
            assertThat(Fixed.numbers(loaded)).usingRecursiveComparison()
                    .isEqualTo(Fixed.numbers(saved));
        }
    }

    @Test
    void arraysAreNamedByLayerAndWeight() {
        model(3).saveWeights(file("sub/folder/w.npz"));
        Map<String, Tensor> read = WeightsFile.read(folder.resolve("sub/folder/w.npz"));
        assertThat(read.keySet()).containsExactly("hidden/kernel", "hidden/bias", "bn/gamma",
                "bn/beta", "bn/moving_mean", "bn/moving_variance", "out/kernel", "out/bias");
        assertThat(read.get("hidden/kernel").shape()).isEqualTo(Shape.of(2, 3));
    }

    @Test
    void modelsInModelsAreFolders() {
        var nested = Sequential.of(model(3), dense(2).name("last"));
        nested.saveWeights(file("w.npz"));
        assertThat(WeightsFile.read(folder.resolve("w.npz")).keySet())
                .contains("net/hidden/kernel", "last/bias").hasSize(10);
    }

    @Test
    void headerIsThatOfNumPy() throws IOException {
        byte[] bytes = Npy.write(Tensor.of(new double[] {1, 2, 3}));
        assertThat(new String(bytes, 0, 128, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("\u0093NUMPY\u0001\u0000v\u0000{'descr': '<f4',"
                        + " 'fortran_order': False, 'shape': (3,), }").endsWith(" \n");
        assertThat(bytes).hasSize(128 + 3 * Float.BYTES);
        for (Shape shape : List.of(Shape.SCALAR, Shape.of(3), Shape.of(2, 1, 4))) {
            Tensor tensor = Tensor.full(0.1, shape, DType.FLOAT64);
            Tensor back = Npy.read("x", Npy.write(tensor));
            assertThat(back.shape()).isEqualTo(shape);
            assertThat(back.dtype()).isEqualTo(DType.FLOAT64);
            assertThat(back.toDoubles()).isEqualTo(tensor.toDoubles());
        }
    }

    @Test
    void filesOfNumPyAreRead() throws IOException {
        Path file = folder.resolve("numpy.npz");
        Files.write(file, Base64.getDecoder().decode(NUMPY));
        Map<String, Tensor> read = WeightsFile.read(file);
        assertThat(read.get("a/kernel").toRows()).isDeepEqualTo(new double[][] {{1.5, -2}, {3, 4}});
        assertThat(read.get("a/bias").toRows())
                .isDeepEqualTo(new double[][] {{1, 2, 3}, {4, 5, 6}});
        assertThat(read.get("n").item()).isEqualTo(7);
    }

    @Test
    void otherNamesAreTakenInOrderIfShapesFit() {
        var saved = Sequential.of(input(2), dense(3).name("a"), dense(1).name("b"));
        saved.saveWeights(file("w.npz"));
        var loaded = Sequential.of(input(2), dense(3).name("c"), dense(1).name("d"));
        loaded.loadWeights(file("w.npz"));
        assertThat(Fixed.numbers(loaded)).usingRecursiveComparison()
                .isEqualTo(Fixed.numbers(saved));
    }

    @Test
    void filesThatDoNotFitChangeNothing() throws IOException {
        var model = model(3);
        List<double[]> before = Fixed.numbers(model);
        model(4).saveWeights(file("wider.npz"));
        Sequential.of(input(2), dense(3)).saveWeights(file("fewer.npz"));
        Files.writeString(folder.resolve("text.npz"), "hello");
        assertThatThrownBy(() -> model.loadWeights(file("wider.npz")))
                .hasMessageContaining("wider.npz").hasMessageContaining(
                        "expected hidden/kernel of shape (2, 3), got (2, 4). No weight has");
        assertThatThrownBy(() -> model.loadWeights(file("fewer.npz")))
                .hasMessageContaining("expected 8 weights").hasMessageContaining("got 2");
        assertThatThrownBy(() -> model.loadWeights(file("text.npz")))
                .hasMessageContaining("expected arrays").hasMessageContaining("numpy.savez");
        assertThatThrownBy(() -> model.loadWeights(file("none.npz")))
                .isInstanceOf(UncheckedIOException.class).hasMessageContaining("there is no file");
        assertThatThrownBy(() -> model.saveWeights(file("w.h5")))
                .hasMessageContaining("ends in .weights.h5 or .npz, got w.h5. Call it w.weights.h5");
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void fileIsWholeOrNotThere() throws IOException {
        model(3).saveWeights(file("w.npz"));
        byte[] before = Files.readAllBytes(folder.resolve("w.npz"));
        Tensor unreadable = new org.deepecon.tensor.Placeholder(Shape.of(2), DType.FLOAT32);
        assertThatThrownBy(() -> WeightsFile.write(folder.resolve("w.npz"), List.of("a", "b"),
                List.of(Tensor.of(1.0), unreadable))).isInstanceOf(IllegalStateException.class);
        assertThat(Files.readAllBytes(folder.resolve("w.npz"))).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
