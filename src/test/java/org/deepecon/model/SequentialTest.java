package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.dropout;
import static org.deepecon.nn.layer.Layers.flatten;

import org.deepecon.autodiff.Autodiff;
import org.deepecon.nn.LayerNames;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

class SequentialTest {
    @Test
    void namesCountThroughTheSessionUntilItIsCleared() {
        LayerNames.clearSession();
        var first = Sequential.of(dense(3), dense(1)).build(2);
        var second = Sequential.of(dense(1)).build(2);
        assertThat(first.name()).isEqualTo("sequential");
        assertThat(first.layers()).extracting("name").containsExactly("dense", "dense_1");
        assertThat(second.name()).isEqualTo("sequential_1");
        assertThat(second.getLayer(0).name()).isEqualTo("dense_2");
        LayerNames.clearSession();
        assertThat(Sequential.of(dense(1)).build(2).getLayer(-1).name()).isEqualTo("dense");
    }

    @Test
    void layersAreFoundByNameAndByIndex() {
        var model = Sequential.of(input(2), dense(3).name("hidden"), dense(1).name("out"));
        assertThat(model.getLayer("hidden")).isSameAs(model.getLayer(0));
        assertThat(model.getLayer(-1).name()).isEqualTo("out");
        assertThatThrownBy(() -> model.getLayer("hiden"))
                .hasMessageContaining("expected one of the layers [hidden, out], got \"hiden\"");
        assertThatThrownBy(() -> model.getLayer(2)).hasMessageContaining("from 0 to 1, got 2");
    }

    @Test
    void sameSeedGivesSameWeightsAndFit() {
        assertThat(trained(7)).isEqualTo(trained(7)).isNotEqualTo(trained(8));
    }

    private static double[] trained(long seed) {
        var model = Sequential.of(dense(8, "relu"), dropout(0.3), dense(1)).seed(seed);
        model.compile("adam", "mse");
        model.fit(Fixed.x(50), Fixed.y(50), Fixed.quiet(2));
        return model.predictOnBatch(Fixed.x(10)).toDoubles();
    }

    @Test
    void seedAndTypeComeBeforeTheWeights() {
        var model = Sequential.of(dense(1)).build(2);
        assertThatThrownBy(() -> model.seed(1)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("seed(1) comes too late");
        assertThatThrownBy(() -> model.dtype(DType.FLOAT64)).hasMessageContaining("too late");
    }

    @Test
    void shapeIsSeenAtTheFirstUse() {
        var model = Sequential.of(dense(3), dense(1));
        assertThatThrownBy(model::build).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not known yet. Put input(…)");
        assertThat(model.weights()).isEmpty();
        assertThat(model.predictOnBatch(new double[5][4]).shape().dims()).containsExactly(5, 1);
        assertThat(model.countParams()).isEqualTo(4 * 3 + 3 + 3 + 1);
    }

    @Test
    void singleNumbersAreRowsOfOne() {
        var model = Sequential.of(dense(1));
        model.compile("sgd", "mse");
        model.fit(new double[] {1, 2, 3}, new double[] {2, 4, 6}, Fixed.quiet(1));
        assertThat(model.countParams()).isEqualTo(2);
        assertThat(model.predictOnBatch(new double[] {1, 2}).shape().dims()).containsExactly(2, 1);
    }

    @Test
    void layersAreAddedAndPoppedBetweenFits() {
        var model = Sequential.of(input(2), dense(3), dense(5));
        double[] kernel = model.getWeights().get(0).toDoubles();
        model.pop();
        model.add(dense(1));
        assertThat(model.layers()).hasSize(2);
        assertThat(model.getWeights().get(0).toDoubles()).isEqualTo(kernel);
        assertThat(model.predictOnBatch(new double[4][2]).shape().dims()).containsExactly(4, 1);
        assertThatThrownBy(() -> model.fit(Fixed.x(4), Fixed.y(4)))
                .hasMessageContaining("Call compile(\"adam\", \"mse\") first");
    }

    @Test
    void inputComesFirstAndLayersCountOnce() {
        var layer = dense(1);
        var model = Sequential.of(layer);
        assertThatThrownBy(() -> model.add(input(2))).hasMessageContaining("as the first layer");
        assertThatThrownBy(() -> model.add(layer)).hasMessageContaining("in it already");
        assertThatThrownBy(() -> Sequential.of().build(2))
                .hasMessageContaining("at least one layer");
        assertThatThrownBy(() -> Sequential.of().pop()).hasMessageContaining("no layer to pop");
    }

    @Test
    void twoLayersOfOneNameAreRefused() {
        assertThatThrownBy(() -> Sequential.of(dense(1).name("a"), dense(1).name("a")).build(2))
                .hasMessageContaining("got \"a\" twice");
    }

    @Test
    void float64ReachesFarBelowSinglePrecision() {
        var model = Sequential.of(dense(1)).dtype(DType.FLOAT64).seed(1);
        model.compile(org.deepecon.optim.Optimizers.sgd(0.5), "mse");
        History history = model.fit(Fixed.x(64), x0(64), Fixed.quiet(300).batchSize(64));
        assertThat(model.predictOnBatch(Fixed.x(1)).dtype()).isEqualTo(DType.FLOAT64);
        assertThat(history.get("loss")[299]).isLessThan(1e-25);
    }

    private static double[] x0(int rows) {
        return java.util.Arrays.stream(Fixed.x(rows)).mapToDouble(row -> row[0]).toArray();
    }

    @Test
    void flattenTakesImages() {
        var model = Sequential.of(flatten(28, 28), dense(10));
        assertThat(model.countParams()).isEqualTo(7850);
    }

    @Test
    void modelIsAFunctionThatCanBeDerived() {
        var model = Sequential.of(input(1), dense(4, "tanh"), dense(1)).dtype(DType.FLOAT64);
        Tensor x = Tensor.of(new double[] {0.3, -0.2}, org.deepecon.tensor.Shape.of(2, 1),
                DType.FLOAT64);
        double h = 1e-6;
        double[] slope = Autodiff.grad(model).apply(x).toDoubles();
        double[] difference = model.call(x.plus(h)).minus(model.call(x.minus(h))).times(0.5 / h)
                .toDoubles();
        assertThat(slope).containsExactly(difference,
                org.assertj.core.api.Assertions.within(1e-8));
    }

    @Test
    void otherSamplesAreRefused() {
        var model = Sequential.of(input(2), dense(1)).name("policy");
        assertThatThrownBy(() -> model.predict(new double[100][3]))
                .isInstanceOf(ShapeException.class)
                .hasMessage("Sequential \"policy\", predict: expected x of shape (samples, 2), got"
                        + " (100, 3). Change the data, or the model's input(3).");
        assertThatThrownBy(() -> model.build(5)).isInstanceOf(ShapeException.class);
    }

    @Test
    void textNamesLayersAndWeights() {
        assertThat(Sequential.of(input(2), dense(3), dense(1)).name("net"))
                .hasToString("Sequential \"net\": Dense → Dense, 13 weights");
    }
}
