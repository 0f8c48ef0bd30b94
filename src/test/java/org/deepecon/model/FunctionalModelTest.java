package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.add;
import static org.deepecon.nn.layer.Layers.concatenate;
import static org.deepecon.nn.layer.Layers.dense;

import java.util.List;
import java.util.Map;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

class FunctionalModelTest {
    @Test
    void inputsAreGivenAsAListOrByName() {
        var a = input(1).name("a");
        var b = input(2).name("b");
        var model = new Model(List.of(a, b), List.of(dense(1).on(concatenate().on(a, b))));
        double[][] as = {{1}, {2}};
        double[][] bs = {{3, 4}, {5, 6}};
        double[] listed = model.predictOnBatch(List.of(as, bs)).toDoubles();
        assertThat(model.predictOnBatch(Map.of("b", bs, "a", as)).toDoubles()).isEqualTo(listed);
        assertThat(model.predictOnBatch(new Tensor[] {Tensor.of(as), Tensor.of(bs)}).toDoubles())
                .isEqualTo(listed);
        assertThatThrownBy(() -> model.predict(Map.of("a", as, "c", bs)))
                .hasMessageContaining("expected the names [a, b]");
        assertThatThrownBy(() -> model.predict(as))
                .hasMessageContaining("predict: x: expected 2 (a, b), got 1");
        assertThatThrownBy(() -> model.predict(List.of(as, new double[2])))
                .hasMessageContaining("x[1] of shape (samples, 2), got (2,)");
    }

    @Test
    void sharedLayerHasOneSetOfWeights() {
        var a = input(3);
        var shared = dense(3, "tanh");
        var model = new Model(a, add().on(shared.on(a), shared.on(shared.on(a))));
        assertThat(model.countParams()).isEqualTo(12);
        assertThat(model.layers()).hasSize(3);
        Tensor x = Tensor.of(new double[][] {{1, 2, 3}});
        Tensor once = layer(model, shared, x);
        assertThat(model.call(x).toDoubles())
                .isEqualTo(once.plus(layer(model, shared, once)).toDoubles());
    }

    private static Tensor layer(Model model, org.deepecon.nn.Layer layer, Tensor x) {
        model.build();
        return layer.call(org.deepecon.nn.Call.inference(), x);
    }

    @Test
    void outputsHaveLossesWeightsAndMetricsOfTheirOwn() {
        var in = input(2);
        var trunk = dense(8, "relu").on(in);
        var model = new Model(List.of(in), List.of(dense(1).name("level").on(trunk),
                dense(3, "softmax").name("kind").on(trunk)));
        model.compile(CompileOptions.compile().losses("mse", "sparse_categorical_crossentropy")
                .lossWeights(2, 0.5).metricsOf("kind", "accuracy"));
        History history = model.fit(Fixed.x(40), List.of(Fixed.y(40), Fixed.labels(40)),
                Fixed.quiet(2).validationSplit(0.25));
        assertThat(history.history().keySet()).containsExactly("kind_accuracy", "kind_loss",
                "level_loss", "loss", "val_kind_accuracy", "val_kind_loss", "val_level_loss",
                "val_loss");
        Logs logs = model.evaluate(Fixed.x(8), Map.of("level", Fixed.y(8), "kind",
                Fixed.labels(8)), RunOptions.evaluate().verbose(0));
        assertThat(logs.loss()).isCloseTo(2 * logs.value("level_loss")
                + 0.5 * logs.value("kind_loss"), org.assertj.core.api.Assertions.within(1e-6));
        assertThat(model.predictAll(Fixed.x(5), RunOptions.predict().verbose(0)))
                .extracting(each -> each.shape().toString()).containsExactly("(5, 1)", "(5, 3)");
    }

    @Test
    void modelsAreLayersOfModels() {
        var encoder = Sequential.of(input(2), dense(3, "tanh")).name("encoder");
        var decoder = Sequential.of(dense(2)).name("decoder");
        var in = input(2);
        var model = new Model(in, decoder.on(encoder.on(in)));
        assertThat(model.countParams()).isEqualTo(9 + 8);
        model.compile("adam", "mse");
        model.fit(Fixed.x(10), Fixed.x(10), Fixed.quiet(1));
        Tensor code = encoder.predictOnBatch(Fixed.x(4));
        assertThat(decoder.predictOnBatch(code).toDoubles())
                .isEqualTo(model.predictOnBatch(Fixed.x(4)).toDoubles());
        assertThat(Summary.of(model).expandNested(true).text()).contains("encoder (Sequential)")
                .contains("   └ dense");
    }

    @Test
    void partOfANetworkIsAModelToo() {
        var in = input(2);
        var hidden = dense(4, "relu").on(in);
        var whole = new Model(in, dense(1).on(hidden));
        var front = new Model(in, hidden);
        assertThat(front.predictOnBatch(Fixed.x(3)).shape().dims()).containsExactly(3, 4);
        assertThat(whole.build().weights()).containsAll(front.weights());
    }

    @Test
    void forgottenInputIsNamed() {
        var a = input(1).name("a");
        var b = input(1).name("b");
        var out = dense(1).on(concatenate().on(a, b));
        assertThatThrownBy(() -> new Model(a, out))
                .hasMessageContaining("depends on InputLayer \"b\", which is not among its inputs");
    }
}
