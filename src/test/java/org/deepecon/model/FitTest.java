package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.optim.Optimizers;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final double TOLERANCE = 1e-6;

    private static Sequential line() {
        var model = Sequential.of(input(2), dense(1).kernelInitializer("ones"));
        model.compile(Optimizers.sgd(0.1), "mse", "mae");
        return model;
    }

    @Test
    void learnsAProduct() {
        var model = Sequential.of(dense(32, "tanh"), dense(1)).seed(3);
        model.compile(Optimizers.adam(0.01), "mse");
        double[] loss = model.fit(Fixed.x(256), Fixed.y(256), Fixed.quiet(60)).get("loss");
        assertThat(loss[59]).isLessThan(2e-3).isLessThan(loss[0] / 20);
    }

    @Test
    void historyIsInAlphabeticalOrder() {
        History history = line().fit(Fixed.x(10), Fixed.y(10),
                Fixed.quiet(3).validationSplit(0.2));
        assertThat(history.history().keySet())
                .containsExactly("loss", "mae", "val_loss", "val_mae");
        assertThat(history.epoch()).containsExactly(0, 1, 2);
        assertThat(history.toString()).startsWith("History of 3 epochs").contains("val_mae");
    }

    @Test
    void validationTakesTheLastRows() {
        double[][] x = Fixed.x(10);
        double[] y = Fixed.y(10);
        var split = line();
        History a = split.fit(x, y, Fixed.quiet(2).validationSplit(0.25).shuffle(false));
        var given = line();
        History b = given.fit(java.util.Arrays.copyOf(x, 7), java.util.Arrays.copyOf(y, 7),
                Fixed.quiet(2).shuffle(false).validationData(
                        java.util.Arrays.copyOfRange(x, 7, 10),
                        java.util.Arrays.copyOfRange(y, 7, 10)));
        assertThat(a.history()).isEqualTo(b.history());
    }

    @Test
    void lastBatchIsSmallerAndCountsLess() {
        var model = line();
        model.compile(Optimizers.sgd(0), "mse");
        double loss = model.fit(Fixed.x(7), Fixed.y(7), Fixed.quiet(1).batchSize(3)).get("loss")[0];
        assertThat(loss).isCloseTo(mse(7), within(TOLERANCE));
        assertThat(model.evaluate(Fixed.x(7), Fixed.y(7), RunOptions.evaluate().batchSize(2)
                .verbose(0)).loss()).isCloseTo(loss, within(TOLERANCE));
    }

    private static double mse(int rows) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            double error = Fixed.x(rows)[i][0] + Fixed.x(rows)[i][1] - Fixed.y(rows)[i];
            sum += error * error;
        }
        return sum / rows;
    }

    @Test
    void batchLargerThanTheDataTakesThemAll() {
        List<Integer> batches = new ArrayList<>();
        line().fit(Fixed.x(5), Fixed.y(5), Fixed.quiet(2).batchSize(1000).callbacks(
                Callbacks.lambdaCallback().onTrainBatchEnd((batch, logs) -> batches.add(batch))));
        assertThat(batches).containsExactly(0, 0);
    }

    @Test
    void everySampleIsSeenOncePerEpochInANewOrder() {
        var permutation = new Permutation(100, 5);
        permutation.shuffle(0);
        int[] first = permutation.order().clone();
        permutation.shuffle(1);
        int[] second = permutation.order().clone();
        permutation.shuffle(0);
        assertThat(permutation.order()).containsExactly(first).isNotEqualTo(second);
        assertThat(first).doesNotHaveDuplicates().hasSize(100);
        assertThat(second).containsExactlyInAnyOrder(first);
    }

    @Test
    void sampleWeightsScaleTheLoss() {
        var model = line();
        model.compile(Optimizers.sgd(0), "mse");
        double[] weights = {0, 0, 3, 0};
        double loss = model.fit(Fixed.x(4), Fixed.y(4), Fixed.quiet(1).sampleWeight(weights))
                .get("loss")[0];
        double error = Fixed.x(4)[2][0] + Fixed.x(4)[2][1] - Fixed.y(4)[2];
        assertThat(loss).isCloseTo(3 * error * error / 4, within(TOLERANCE));
    }

    @Test
    void classWeightsAreSampleWeights() {
        double[] classes = {0.5, 2, 1};
        int[] labels = Fixed.labels(30);
        double[] weights = java.util.Arrays.stream(labels).mapToDouble(i -> classes[i]).toArray();
        var options = Fixed.quiet(2).shuffle(false);
        double[] byClass = classifier().fit(Fixed.x(30), labels,
                options.classWeight(Map.of(0, 0.5, 1, 2.0))).get("loss");
        double[] bySample = classifier().fit(Fixed.x(30), labels,
                Fixed.quiet(2).shuffle(false).sampleWeight(weights)).get("loss");
        assertThat(byClass).isEqualTo(bySample);
    }

    private static Sequential classifier() {
        var model = Sequential.of(input(2), dense(3, "softmax")).seed(1);
        model.compile("adam", "sparse_categorical_crossentropy");
        return model;
    }

    @Test
    void frozenLayersStay() {
        var model = Sequential.of(input(2), dense(3), dense(1));
        model.getLayer(0).trainable(false);
        model.compile("adam", "mse");
        double[] frozen = model.getWeights().get(0).toDoubles();
        double[] trained = model.getWeights().get(2).toDoubles();
        model.fit(Fixed.x(8), Fixed.y(8), Fixed.quiet(1));
        assertThat(model.getWeights().get(0).toDoubles()).isEqualTo(frozen);
        assertThat(model.getWeights().get(2).toDoubles()).isNotEqualTo(trained);
    }

    @Test
    void penaltiesAreReportedAndLimitsKept() {
        var model = Sequential.of(input(2), dense(1).kernelInitializer("ones")
                .kernelRegularizer("l2").kernelConstraint("non_neg"));
        model.compile(Optimizers.sgd(10), "mse");
        double[][] x = {{1, 1}};
        Logs before = model.testOnBatch(x, new double[] {2});
        assertThat(before.loss()).isCloseTo(0.02, within(TOLERANCE));
        model.trainOnBatch(x, new double[] {-2});
        assertThat(model.getWeights().get(0).toDoubles()).containsExactly(0, 0);
    }

    @Test
    void fitGoesOnFromALaterEpoch() {
        History history = line().fit(Fixed.x(4), Fixed.y(4), Fixed.quiet(5).initialEpoch(3));
        assertThat(history.epoch()).containsExactly(3, 4);
    }

    @Test
    void oneBatchIsOneStep() {
        var fitted = line();
        fitted.fit(Fixed.x(4), Fixed.y(4), Fixed.quiet(1).shuffle(false));
        var stepped = line();
        Logs logs = stepped.trainOnBatch(Fixed.x(4), Fixed.y(4));
        assertThat(logs.keySet()).containsExactly("loss", "mae");
        assertThat(logs.loss()).isCloseTo(mse(4), within(TOLERANCE));
        assertThat(Fixed.numbers(stepped)).usingRecursiveComparison()
                .isEqualTo(Fixed.numbers(fitted));
        assertThat(stepped.trainOnBatch(Fixed.x(4), Fixed.y(4)).loss()).isLessThan(logs.loss());
    }

    @Test
    void allKindsOfArraysAreData() {
        float[][] floats = {{1, 2}, {3, 4}};
        double[] expected = line().predictOnBatch(new double[][] {{1, 2}, {3, 4}}).toDoubles();
        assertThat(line().predictOnBatch(floats).toDoubles()).isEqualTo(expected);
        assertThat(line().predictOnBatch(new int[][] {{1, 2}, {3, 4}}).toDoubles())
                .isEqualTo(expected);
        assertThat(line().predictOnBatch(Tensor.of(floats)).toDoubles()).isEqualTo(expected);
        var model = line();
        assertThat(line().predictOnBatch(List.of(floats[0], floats[1])).toDoubles())
                .isEqualTo(expected);
        model.fit(floats, List.of(1, 2), Fixed.quiet(1));
        model.fit(floats, new float[] {1, 2}, Fixed.quiet(1));
        model.fit(floats, new long[] {1, 2}, Fixed.quiet(1));
    }

    @Test
    void predictionDoesNotDependOnBatches() {
        var model = Sequential.of(input(2), dense(5, "tanh"), dense(1)).seed(1);
        double[] whole = model.predictOnBatch(Fixed.x(10)).toDoubles();
        assertThat(model.predict(Fixed.x(10), RunOptions.predict().batchSize(3).verbose(0))
                .toDoubles()).containsExactly(whole, within(TOLERANCE));
    }
}
