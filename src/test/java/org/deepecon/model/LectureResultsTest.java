package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepecon.model.FitOptions.fit;
import static org.deepecon.nn.Initializers.randomNormal;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.Losses.sparseCategoricalCrossentropy;
import static org.deepecon.nn.layer.Layers.batchNormalization;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.dropout;
import static org.deepecon.nn.layer.Layers.flatten;
import static org.deepecon.optim.Optimizers.adam;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.deepecon.data.Garments;
import org.deepecon.data.ImageSet;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** What the lectures' networks reach: the bands of their reference runs with several seeds. */
class LectureResultsTest {
    private static final DType TYPE = DType.FLOAT32;

    private static Tensor uniform(long seed, int rows, int columns, double from, double to) {
        return new RandomSource(seed).uniform(Shape.of(rows, columns), TYPE)
                .times(to - from).plus(from);
    }

    @Test
    void cosineSurface() {
        UnaryOperator<Tensor> surface = x -> x.times(Math.PI / 2).cos().slice(1, 0, 1)
                .times(x.times(Math.PI / 2).cos().slice(1, 1, 2));
        Tensor x = uniform(1, 10_000, 2, -1, 1);
        Tensor test = uniform(2, 1_000, 2, -1, 1);
        var model = Sequential.of(input(2), dense(64, "relu"), dense(64, "relu"), dense(1)).seed(3);
        model.compile(adam(0.01), "mse", "mae");
        History history = model.fit(x, surface.apply(x), fit().epochs(3).verbose(0));
        assertThat(model.countParams()).isEqualTo(4_417);
        assertThat(history.get("loss")[0]).isBetween(0.002, 0.02);
        Logs scores = model.evaluate(test, surface.apply(test));
        assertThat(scores.loss()).isLessThan(5e-4);
        assertThat(scores.value("mae")).isLessThan(0.02);
    }

    /** Dropout and batch normalization as in the lecture, judged with dropout off. */
    @Test
    void variantsOfTheCosineSurface() {
        UnaryOperator<Tensor> surface = x -> x.times(Math.PI / 2).cos().slice(1, 0, 1)
                .times(x.times(Math.PI / 2).cos().slice(1, 1, 2));
        Tensor x = uniform(1, 10_000, 2, -1, 1);
        Tensor test = uniform(2, 1_000, 2, -1, 1);
        var dropping = Sequential.of(input(2), dense(64, "relu"), dense(64, "relu"), dropout(0.2),
                dense(64, "relu"), dropout(0.2), dense(1)).seed(3);
        dropping.compile(adam(0.01), "mse", "mae");
        double[] losses = dropping.fit(x, surface.apply(x), fit().epochs(3).verbose(0)).get("loss");
        assertThat(dropping.countParams()).isEqualTo(8_577);
        assertThat(losses[0]).isBetween(0.008, 0.02);
        assertThat(losses[2]).isBetween(0.002, 0.005);
        assertThat(dropping.evaluate(test, surface.apply(test)).loss()).isBetween(3e-4, 8e-3);
        var normal = Sequential.of(input(2), dense(64, "relu"), dense(64, "relu"),
                batchNormalization(), dense(64, "relu"), batchNormalization(), dense(1)).seed(3);
        assertThat(normal.countParams()).isEqualTo(9_089);
        var wild = Sequential.of(input(2), dense(64, "relu").kernelInitializer(randomNormal(0, 1)),
                dense(64, "relu").kernelInitializer(randomNormal(0, 1)), dense(1)).seed(3);
        wild.compile(adam(0.01), "mse");
        double[] worse = wild.fit(x, surface.apply(x), fit().epochs(3).verbose(0)).get("loss");
        assertThat(worse[0]).isBetween(0.03, 0.6);
        assertThat(wild.evaluate(test, surface.apply(test)).loss()).isBetween(3e-4, 3e-2);
    }

    /** Ten kinds of drawn clothes: too hard for a linear classifier, not for one hidden layer. */
    @Test
    void aHiddenLayerBeatsTheLinearClassifier() {
        ImageSet clothes = Garments.generate(4_000, 1_000, 1);
        double linear = accuracy(clothes, Sequential.of(flatten(28, 28, 1), dense(10)).seed(1));
        var deeper = Sequential.of(flatten(28, 28, 1), dense(128, "relu"), dense(10)).seed(1);
        double network = accuracy(clothes, deeper);
        assertThat(deeper.countParams()).isEqualTo(101_770);
        assertThat(linear).isBetween(0.7, 0.83);
        assertThat(network).isGreaterThan(linear + 0.03);
    }

    private static double accuracy(ImageSet clothes, Sequential model) {
        model.compile(adam(1e-3), sparseCategoricalCrossentropy().fromLogits(), "accuracy");
        model.fit(clothes.train().x(), clothes.train().y(), fit().epochs(6).verbose(0));
        return model.evaluate(clothes.test().x(), clothes.test().y()).value("accuracy");
    }

    @Test
    void sineTimesExponential() {
        Tensor x = uniform(4, 10_000, 2, -2, 2);
        Tensor y = x.slice(1, 0, 1).sin().times(x.slice(1, 1, 2).exp());
        var model = Sequential.of(input(2), dense(128, "relu"), dense(128, "relu"), dense(1))
                .seed(5);
        model.compile(adam(1e-3), "mse");
        double[] validation = model.fit(x, y, fit().epochs(50).batchSize(128)
                .validationSplit(0.2).verbose(0)).get("val_loss");
        assertThat(model.countParams()).isEqualTo(17_025);
        assertThat(validation[0]).isBetween(0.15, 0.6);
        assertThat(validation[9]).isLessThan(0.01);
        assertThat(Arrays.stream(validation).min().orElseThrow()).isLessThan(5e-4);
    }

    /** Genz's oscillatory function in two dimensions, from 500 points. */
    @Test
    void genzFunction() {
        UnaryOperator<Tensor> f = x -> x.times(0.75).sum(1).plus(Math.PI).cos().expandDims(1);
        Tensor x = uniform(6, 500, 2, 0, 1);
        Tensor y = f.apply(x);
        double mean = y.mean().item();
        double deviation = y.minus(mean).square().mean().sqrt().item();
        var model = Sequential.of(input(2), dense(64, "tanh"), dense(64, "tanh"), dense(1)).seed(7);
        var train = Trainer.minimize(model, adam(1e-3), (net, in) -> net.apply(in)
                .minus(y.minus(mean).div(deviation)).square().mean());
        Tensor scaled = x.times(2).minus(1);
        for (int step = 0; step < 3_000; step++) {
            train.step(scaled);
        }
        Tensor test = uniform(8, 1_000, 2, 0, 1);
        Tensor found = model.predict(test.times(2).minus(1)).times(deviation).plus(mean);
        assertThat(found.minus(f.apply(test)).abs().mean().item()).isLessThan(5e-3);
    }

    /** The growth model of Brock and Mirman with full depreciation: the policy is known exactly. */
    @Test
    void deepEquilibriumNet() {
        var policy = Sequential.of(input(1), dense(50, "relu"), dense(50, "relu"),
                dense(1, "sigmoid")).seed(9);
        var train = Trainer.minimize(policy, adam(1e-3),
                (net, k) -> residual(net, k).square().mean());
        var random = new RandomSource(10);
        double logs = 0;
        for (int episode = 0; episode < 2_001; episode++) {
            Tensor states = random.uniform(Shape.of(64, 1), TYPE).times(0.9).plus(0.1);
            logs += episode < 1_901 ? 0 : Math.log10(train.step(states)) / 100;
            if (episode < 1_901) {
                train.step(states);
            }
        }
        assertThat(logs).isLessThan(-6.5);
        Tensor grid = Tensor.linspace(0.1, 1, 1_000).reshape(-1, 1);
        Tensor savings = policy.predict(grid);
        assertThat(savings.minus(0.36 * 0.99).abs().max().item()).isLessThan(2e-3);
    }

    /** 1 − C' / (β C r'), where the network gives the savings rate today and tomorrow. */
    private static Tensor residual(UnaryOperator<Tensor> net, Tensor capital) {
        Tensor output = capital.pow(0.36);
        Tensor saved = net.apply(capital).times(output);
        Tensor consumption = output.minus(saved);
        Tensor outputNext = saved.pow(0.36);
        Tensor consumptionNext = outputNext.minus(net.apply(saved).times(outputNext));
        Tensor returns = saved.pow(0.36 - 1).times(0.36);
        return consumptionNext.div(consumption.times(returns).times(0.99)).negate().plus(1);
    }
}
