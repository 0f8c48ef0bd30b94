package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.dropout;
import static org.deepecon.nn.layer.Layers.embedding;
import static org.deepecon.nn.layer.Layers.globalAveragePooling1d;
import static org.deepecon.nn.layer.Layers.gru;
import static org.deepecon.nn.layer.Layers.layerNormalization;
import static org.deepecon.nn.layer.Layers.lstm;
import static org.deepecon.nn.layer.Layers.masking;
import static org.deepecon.nn.layer.Layers.transformerEncoderBlock;

import org.deepecon.nn.Layer;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Steps that are left out change nothing, from the first layer to the loss. */
class MaskTest {
    private static final double EXACT = 1e-12;

    private static Tensor words(int... values) {
        double[] numbers = new double[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values[i];
        }
        return Tensor.of(numbers, Shape.of(1, values.length), DType.FLOAT64);
    }

    private static Sequential model(Layer... behind) {
        Layer[] all = new Layer[behind.length + 1];
        all[0] = embedding(6, 4).maskZero(true);
        System.arraycopy(behind, 0, all, 1, behind.length);
        return Sequential.of(all).seed(3).dtype(DType.FLOAT64);
    }

    private static void sameWithPadding(Sequential shorter, Sequential longer) {
        shorter.build(3);
        longer.build(5);
        longer.setWeights(shorter.getWeights());
        assertThat(longer.call(words(4, 2, 5, 0, 0)).toDoubles()).containsExactly(
                shorter.call(words(4, 2, 5)).toDoubles(), within(EXACT));
    }

    @Test
    void paddingChangesNothingForRecurrentLayers() {
        sameWithPadding(model(dense(3, "tanh"), dropout(0.5), lstm(3)),
                model(dense(3, "tanh"), dropout(0.5), lstm(3)));
        sameWithPadding(model(gru(3).returnSequences(true), layerNormalization(), gru(2)),
                model(gru(3).returnSequences(true), layerNormalization(), gru(2)));
    }

    @Test
    void paddingChangesNothingForTransformers() {
        for (boolean first : new boolean[] {false, true}) {
            sameWithPadding(
                    model(transformerEncoderBlock(8, 2).normalizeFirst(first),
                            globalAveragePooling1d(), dense(2)),
                    model(transformerEncoderBlock(8, 2).normalizeFirst(first),
                            globalAveragePooling1d(), dense(2)));
        }
    }

    @Test
    void lossLeavesOutMaskedSteps() {
        var model = Sequential.of(input(3, 1), masking(), dense(1)
                .kernelInitializer("ones")).dtype(DType.FLOAT64);
        model.compile("sgd", "mse");
        double[][][] x = {{{1}, {2}, {0}}, {{3}, {0}, {0}}};
        double[][][] y = {{{2}, {2}, {9}}, {{5}, {9}, {9}}};
        // (1 + 0 + 4) / 3 steps that count.
        assertThat(model.testOnBatch(tensor(x), tensor(y)).get("loss"))
                .isCloseTo(5 / 3.0, within(EXACT));
    }

    private static Tensor tensor(double[][][] values) {
        double[] flat = new double[values.length * 3];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = values[i / 3][i % 3][0];
        }
        return Tensor.of(flat, Shape.of(values.length, 3, 1), DType.FLOAT64);
    }

    @Test
    void statefulModelGoesOnFromBatchToBatch() {
        var model = Sequential.of(input(2, 1), gru(2).stateful(true)).seed(1);
        Tensor x = Tensor.of(new double[] {1, 2, 3, 4}, Shape.of(2, 2, 1));
        double[] first = model.predict(x, RunOptions.predict().verbose(0)).toDoubles();
        double[] second = model.predict(x, RunOptions.predict().verbose(0)).toDoubles();
        assertThat(second).isNotEqualTo(first);
        ((org.deepecon.nn.layer.GRU) model.layers().get(0)).resetStates();
        assertThat(model.predict(x, RunOptions.predict().verbose(0)).toDoubles())
                .isEqualTo(first);
    }
}
