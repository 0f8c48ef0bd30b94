package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.concatenate;
import static org.deepecon.nn.layer.Layers.dense;

import java.util.List;
import java.util.Map;
import org.deepecon.nn.LayerOutput;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Networks made of networks: what lectures do with the functional model. */
class ModelsInModelsTest {
    private static final double[][] X = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};

    @Test
    void anEncoderLearnsInsideItsAutoencoder() {
        var in = input(4);
        var encoder = new Model(in, dense(3, "tanh").on(in));
        var code = input(3);
        var decoder = new Model(code, dense(4).on(code));
        var outer = input(4);
        var autoencoder = new Model(outer, decoder.on(encoder.on(outer)));
        autoencoder.seed(1).compile("adam", "mse");
        Tensor before = encoder.predict(X);
        double first = autoencoder.fit(X, X, Fixed.quiet(300)).get("loss")[0];
        assertThat(autoencoder.history().get("loss")[299]).isLessThan(first / 2);
        assertThat(encoder.predict(X).toDoubles()).isNotEqualTo(before.toDoubles());
        assertThat(decoder.predict(encoder.predict(X)).toDoubles())
                .isEqualTo(autoencoder.predict(X).toDoubles());
    }

    @Test
    void aFrozenModelStaysAsItIsWhileItsSuccessorLearns() {
        var base = Sequential.of(input(4), dense(5, "relu"), dense(3, "relu")).seed(1).build();
        base.trainable(false);
        var in = input(4);
        var model = new Model(in, dense(1).on(base.on(in)));
        model.seed(2).compile("sgd", "mse");
        var before = Fixed.numbers(base);
        model.fit(X, new double[] {1, 2, 3, 4}, Fixed.quiet(3));
        assertThat(Fixed.numbers(base)).usingRecursiveComparison().isEqualTo(before);
        assertThat(model.trainableWeights()).hasSize(2);
        base.trainable(true);
        model.compile("sgd", "mse");
        model.fit(X, new double[] {1, 2, 3, 4}, Fixed.quiet(3));
        assertThat(model.trainableWeights()).hasSize(6);
        assertThat(Fixed.numbers(base)).usingRecursiveComparison().isNotEqualTo(before);
    }

    @Test
    void aModelOfTwoOutputsIsALayerOfTwoOutputs() {
        var in = input(4);
        var two = new Model(List.of(in), List.of(dense(2).on(in), dense(3).on(in)));
        var outer = input(4);
        List<LayerOutput> outputs = two.seed(1).allOn(outer);
        var model = new Model(outer, concatenate().on(outputs.get(1), outputs.get(0)));
        List<Tensor> parts = two.predictAll(X, RunOptions.predict());
        assertThat(model.predict(X).toDoubles())
                .isEqualTo(Tensor.concat(-1, parts.get(1), parts.get(0)).toDoubles());
    }

    @Test
    void lossesAndMetricsOfEachOutputAreReportedByName() {
        var left = input(4).name("left");
        var right = input(2).name("right");
        var both = concatenate().on(left, right);
        var model = new Model(List.of(left, right), List.of(dense(1).name("size").on(both),
                dense(3, "softmax").name("kind").on(both)));
        model.seed(1).compile(CompileOptions.compile().optimizer("adam")
                .lossOf("size", "mse").lossOf("kind", "sparse_categorical_crossentropy")
                .lossWeights(1, 0.2).metricsOf("kind", "accuracy").metricsOf("size", "mae"));
        Map<String, double[][]> x = Map.of("left", X, "right",
                new double[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}});
        Map<String, Object> y = Map.of("size", new double[] {1, 2, 3, 4}, "kind",
                new int[] {0, 1, 2, 0});
        History history = model.fit(x, y, Fixed.quiet(2).validationData(x, y));
        assertThat(history.history().keySet()).containsExactly("kind_accuracy", "kind_loss",
                "loss", "size_loss", "size_mae", "val_kind_accuracy", "val_kind_loss", "val_loss",
                "val_size_loss", "val_size_mae");
        Logs judged = model.evaluate(x, y, RunOptions.evaluate().verbose(0));
        assertThat(judged.get("loss")).isCloseTo(
                judged.get("size_loss") + 0.2 * judged.get("kind_loss"),
                org.assertj.core.api.Assertions.within(1e-6));
        assertThat(model.predictAll(x, RunOptions.predict())).hasSize(2);
    }
}
