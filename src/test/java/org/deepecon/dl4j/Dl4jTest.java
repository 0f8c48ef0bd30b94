package org.deepecon.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.model.FitOptions.fit;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.activation;
import static org.deepecon.nn.layer.Layers.alphaDropout;
import static org.deepecon.nn.layer.Layers.averagePooling2d;
import static org.deepecon.nn.layer.Layers.batchNormalization;
import static org.deepecon.nn.layer.Layers.bidirectional;
import static org.deepecon.nn.layer.Layers.conv2d;
import static org.deepecon.nn.layer.Layers.conv2dTranspose;
import static org.deepecon.nn.layer.Layers.cropping2d;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.depthwiseConv2d;
import static org.deepecon.nn.layer.Layers.dropout;
import static org.deepecon.nn.layer.Layers.elu;
import static org.deepecon.nn.layer.Layers.embedding;
import static org.deepecon.nn.layer.Layers.flatten;
import static org.deepecon.nn.layer.Layers.gaussianDropout;
import static org.deepecon.nn.layer.Layers.gaussianNoise;
import static org.deepecon.nn.layer.Layers.globalAveragePooling1d;
import static org.deepecon.nn.layer.Layers.globalAveragePooling2d;
import static org.deepecon.nn.layer.Layers.globalMaxPooling1d;
import static org.deepecon.nn.layer.Layers.globalMaxPooling2d;
import static org.deepecon.nn.layer.Layers.gru;
import static org.deepecon.nn.layer.Layers.identity;
import static org.deepecon.nn.layer.Layers.layerNormalization;
import static org.deepecon.nn.layer.Layers.leakyRelu;
import static org.deepecon.nn.layer.Layers.lstm;
import static org.deepecon.nn.layer.Layers.maxPooling2d;
import static org.deepecon.nn.layer.Layers.prelu;
import static org.deepecon.nn.layer.Layers.relu;
import static org.deepecon.nn.layer.Layers.simpleRnn;
import static org.deepecon.nn.layer.Layers.softmax;
import static org.deepecon.nn.layer.Layers.upSampling2d;
import static org.deepecon.nn.layer.Layers.zeroPadding2d;
import static org.deepecon.optim.Optimizers.adadelta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.deepecon.model.Engine;
import org.deepecon.model.Model;
import org.deepecon.model.Sequential;
import org.deepecon.nn.Initializers;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same models on both engines. */
class Dl4jTest {
    private static final double TOLERANCE = 1e-4;
    static final Map<String, List<Supplier<Sequential>>> MODELS = Map.ofEntries(
            Map.entry("Dense", List.of(() -> of(flat(), dense(5, "tanh"), dense(2).useBias(false)))),
            Map.entry("Activation", names().map(Dl4jTest::activated).toList()),
            Map.entry("ReLU", List.of(() -> of(flat(), relu()))),
            Map.entry("LeakyReLU", List.of(() -> of(flat(), leakyRelu().negativeSlope(0.1)))),
            Map.entry("ELU", List.of(() -> of(flat(), elu().alpha(0.5)))),
            Map.entry("Softmax", List.of(() -> of(flat(), softmax()))),
            Map.entry("Identity", List.of(() -> of(flat(), identity()))),
            Map.entry("Dropout", List.of(() -> of(flat(), dropout(0.5)))),
            Map.entry("GaussianDropout", List.of(() -> of(flat(), gaussianDropout(0.5)))),
            Map.entry("GaussianNoise", List.of(() -> of(flat(), gaussianNoise(0.5)))),
            Map.entry("AlphaDropout", List.of(() -> of(flat(), alphaDropout(0.5)))),
            Map.entry("BatchNormalization", List.of(
                    () -> of(flat(), dense(5), batchNormalization().momentum(0.9)),
                    () -> of(picture(), batchNormalization()))),
            Map.entry("Conv2D", List.of(() -> of(picture(), conv2d(4, 3).activation("relu")),
                    () -> of(picture(), conv2d(4, 3, 2).padding("same").strides(2)),
                    () -> of(picture(), conv2d(4, 2).dilationRate(2).useBias(false)))),
            Map.entry("MaxPooling2D", List.of(() -> of(picture(), maxPooling2d(2)),
                    () -> of(picture(), maxPooling2d(3).strides(2).padding("same")))),
            Map.entry("AveragePooling2D", List.of(() -> of(picture(), averagePooling2d(2)))),
            Map.entry("GlobalMaxPooling2D", List.of(() -> of(picture(), globalMaxPooling2d()))),
            Map.entry("GlobalAveragePooling2D", List.of(
                    () -> of(picture(), conv2d(4, 3), globalAveragePooling2d(), dense(2)))),
            Map.entry("Flatten", List.of(() -> of(flat(), flatten()),
                    () -> of(picture(), conv2d(4, 3), flatten(), dense(2)),
                    () -> of(picture(), flatten(), dense(2)))),
            Map.entry("SimpleRNN", List.of(() -> of(series(), simpleRnn(4)),
                    () -> of(series(), simpleRnn(4).returnSequences(true), simpleRnn(2)))),
            Map.entry("LSTM", List.of(() -> of(series(), lstm(4), dense(1)),
                    () -> of(series(), lstm(4).returnSequences(true), lstm(2)))),
            Map.entry("PReLU", List.of(
                    () -> of(flat(), prelu().alphaInitializer(Initializers.randomNormal())),
                    () -> of(series(), prelu().alphaInitializer(Initializers.randomNormal())))),
            Map.entry("Conv2DTranspose", List.of(() -> of(picture(), conv2dTranspose(4, 3)),
                    () -> of(picture(), conv2dTranspose(2, 2).strides(2).padding("same")))),
            Map.entry("DepthwiseConv2D", List.of(
                    () -> of(picture(), depthwiseConv2d(3).depthMultiplier(2).activation("relu")),
                    () -> of(picture(), depthwiseConv2d(2).useBias(false).padding("same")))),
            Map.entry("ZeroPadding2D", List.of(
                    () -> of(picture(), zeroPadding2d(1, 2, 0, 1), conv2d(2, 3)))),
            Map.entry("Cropping2D", List.of(() -> of(picture(), cropping2d(1, 2, 0, 1)))),
            Map.entry("UpSampling2D", List.of(() -> of(picture(), upSampling2d(2, 3)))),
            Map.entry("GlobalMaxPooling1D", List.of(
                    () -> of(series(), lstm(4).returnSequences(true), globalMaxPooling1d()))),
            Map.entry("GlobalAveragePooling1D", List.of(
                    () -> of(series(), lstm(3).returnSequences(true), globalAveragePooling1d()))),
            Map.entry("Embedding", List.of(() -> of(words(), embedding(9, 4)),
                    () -> of(words(), embedding(9, 4), lstm(3), dense(1)))),
            Map.entry("Bidirectional", List.of(
                    () -> of(series(), bidirectional(lstm(3).returnSequences(true)), lstm(2)),
                    () -> of(series(), bidirectional(simpleRnn(3).returnSequences(true))
                            .mergeMode("sum")),
                    () -> of(series(), bidirectional(lstm(3).returnSequences(true))
                            .mergeMode("ave")))));

    private static Layer flat() {
        return input(6);
    }

    private static Layer picture() {
        return input(8, 7, 3);
    }

    private static Layer series() {
        return input(5, 3);
    }

    private static Layer words() {
        return input(5);
    }

    private static Stream<String> names() {
        return Stream.of("linear", "relu", "relu6", "leaky_relu", "tanh", "hard_tanh", "sigmoid",
                "softmax", "softplus", "softsign", "elu", "selu", "silu", "mish");
    }

    private static Supplier<Sequential> activated(String name) {
        return () -> of(flat(), activation(name));
    }

    private static Sequential of(Layer... layers) {
        return Sequential.of(layers).seed(1).build();
    }

    @TestFactory
    Stream<DynamicTest> everySharedLayerPredictsTheSame() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("all are here", () -> assertThat(MODELS.keySet())
                .containsExactlyInAnyOrderElementsOf(LayerTable.names())));
        MODELS.forEach((name, models) -> tests.add(DynamicTest.dynamicTest(name,
                () -> models.forEach(each -> agrees(each.get())))));
        return tests.stream();
    }

    private static void agrees(Sequential model) {
        int[] dims = Stream.of(1).flatMapToInt(one -> java.util.stream.IntStream.concat(
                java.util.stream.IntStream.of(4),
                java.util.Arrays.stream(model.input().shape().dims()))).toArray();
        var random = new RandomSource(3);
        Tensor x = model.layers().get(0).type().equals("Embedding")
                ? random.uniform(Shape.of(dims), DType.FLOAT32).times(9).floor()
                : random.normal(Shape.of(dims), DType.FLOAT32);
        close(model.on(Engine.DL4J).predict(x), model.predict(x), model.toString());
    }

    private static void close(Tensor there, Tensor here, String what) {
        assertThat(there.shape()).as(what).isEqualTo(here.shape());
        double[] expected = here.toDoubles();
        for (int i = 0; i < expected.length; i++) {
            assertThat(there.toDoubles()[i]).as(what).isCloseTo(expected[i], within(TOLERANCE));
        }
    }

    private static Model compiled(String optimizer, String loss, String last, int units) {
        var model = Sequential.of(input(2), dense(8, "tanh"), dense(units, last)).seed(1);
        model.compile(optimizer, loss, "mae");
        return model;
    }

    @Test
    void bothTrainTheSame() {
        double[][] x = {{1, 2}, {0, 1}, {-1, 0.5}, {0.3, -0.7}, {2, 1}, {1, 1}};
        double[] y = {1, 0, 1, 0, 1, 1};
        for (String optimizer : new String[] {"sgd", "adam", "adamax"}) {
            for (String loss : new String[] {"mse", "mae", "binary_crossentropy"}) {
                Model here = compiled(optimizer, loss, "sigmoid", 1);
                Model there = compiled(optimizer, loss, "sigmoid", 1);
                var options = fit().epochs(5).batchSize(6).shuffle(false).verbose(0);
                double[] losses = here.fit(x, y, options).get("loss");
                double[] theirs = there.on(Engine.DL4J).fit(x, y, options).get("loss");
                for (int i = 0; i < losses.length; i++) {
                    assertThat(theirs[i]).as(optimizer + " " + loss)
                            .isCloseTo(losses[i], within(TOLERANCE));
                }
                close(there.predict(x), here.predict(x), optimizer + " " + loss);
                assertThat(there.on(Engine.DL4J).evaluate(x, y).get("mae"))
                        .isCloseTo(there.evaluate(x, y).get("mae"), within(TOLERANCE));
            }
        }
    }

    @Test
    void bothSeeTheSamplesInTheSameOrder() {
        double[][] x = {{1, 2}, {0, 1}, {-1, 0.5}, {0.3, -0.7}, {2, 1}, {1, 1}, {0.2, 0.1}};
        double[] y = {1, 0, 1, 0, 1, 1, 0};
        var options = fit().epochs(3).batchSize(2).verbose(0);
        double[] losses = compiled("adam", "mse", "sigmoid", 1).fit(x, y, options).get("loss");
        assertThat(compiled("adam", "mse", "sigmoid", 1).on(Engine.DL4J).fit(x, y, options)
                .get("loss")).containsExactly(losses, within(TOLERANCE));
    }

    @Test
    void bothTrainTheSameLayers() {
        Tensor series = new RandomSource(5).normal(Shape.of(6, 5, 3), DType.FLOAT32);
        Tensor pictures = new RandomSource(5).normal(Shape.of(6, 8, 7, 3), DType.FLOAT32);
        Tensor words = new RandomSource(5).uniform(Shape.of(6, 5), DType.FLOAT32).times(9).floor();
        trainAlike(series, () -> of(series(), simpleRnn(4).returnSequences(true),
                globalAveragePooling1d(), dense(1)));
        trainAlike(series, () -> of(series(), bidirectional(lstm(3).returnSequences(true)),
                simpleRnn(2), dense(1)));
        trainAlike(pictures, () -> of(picture(), zeroPadding2d(1), depthwiseConv2d(3),
                conv2dTranspose(2, 2), globalAveragePooling2d(), dense(3), prelu(), dense(1)));
        trainAlike(words, () -> of(words(), embedding(9, 4), lstm(3), dense(1)));
    }

    private static void trainAlike(Tensor x, Supplier<Sequential> make) {
        Tensor y = new RandomSource(6).normal(Shape.of(6, 1), DType.FLOAT32);
        Sequential here = make.get();
        Sequential there = make.get();
        here.compile(adadelta(1), "mse");
        there.compile(adadelta(1), "mse");
        var options = fit().epochs(4).shuffle(false).verbose(0);
        double[] losses = here.fit(x, y, options).get("loss");
        assertThat(there.on(Engine.DL4J).fit(x, y, options).get("loss")).as(here.toString())
                .containsExactly(losses, within(TOLERANCE));
    }

    @Test
    void labelsTrainClasses() {
        double[][] x = {{1, 2}, {0, 1}, {-1, 0.5}, {0.3, -0.7}};
        int[] labels = {0, 1, 2, 1};
        Model here = compiled("adam", "sparse_categorical_crossentropy", "softmax", 3);
        here.compile("adam", "sparse_categorical_crossentropy", "accuracy");
        Model there = compiled("adam", "sparse_categorical_crossentropy", "softmax", 3);
        there.compile("adam", "sparse_categorical_crossentropy", "accuracy");
        var options = fit().epochs(5).shuffle(false).verbose(0).validationData(x, labels);
        double[] losses = here.fit(x, labels, options).get("loss");
        var history = there.on(Engine.DL4J).fit(x, labels, options);
        assertThat(history.get("loss")).containsExactly(losses, within(TOLERANCE));
        assertThat(history.history()).containsKeys("val_loss", "val_accuracy");
    }

    @Test
    void weightsGoBothWays() {
        Sequential model = of(flat(), dense(5), batchNormalization(), dense(2));
        var network = Dl4j.toDl4j(model);
        network.getParam("0_W").muli(2);
        var before = model.getWeights();
        Dl4j.fromDl4j(network, model);
        assertThat(model.getWeights().get(0).toDoubles())
                .isEqualTo(before.get(0).times(2).toDoubles());
        assertThat(model.getWeights().get(5).toDoubles()).isEqualTo(before.get(5).toDoubles());
    }

    @Test
    void whatDl4jHasNotIsNamed() {
        assertThatThrownBy(() -> of(flat(), layerNormalization().name("norm")).on(Engine.DL4J))
                .isInstanceOf(UnsupportedOperationException.class).hasMessageContaining("norm");
        assertThatThrownBy(() -> of(flat(), dense(2, "gelu").name("bend")).on(Engine.DL4J))
                .hasMessageContaining("bend").hasMessageContaining("gelu");
        assertThatThrownBy(() -> of(series(), gru(2)).on(Engine.DL4J))
                .hasMessageContaining("M2.1 has LSTM and SimpleRnn only");
        assertThatThrownBy(() -> compiled("rmsprop", "mse", "linear", 1).on(Engine.DL4J))
                .hasMessageContaining("RMSprop").hasMessageContaining("epsilon");
        assertThatThrownBy(() -> compiled("sgd", "huber", "linear", 1).on(Engine.DL4J))
                .hasMessageContaining("huber");
    }
}
