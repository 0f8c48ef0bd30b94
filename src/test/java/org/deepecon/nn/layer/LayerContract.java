package org.deepecon.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.junit.jupiter.api.DynamicTest;

/** What holds for every layer. */
final class LayerContract {
    private static final double STEP = 1e-5;
    private static final double TOLERANCE = 1e-7;
    private static final double SINGLE_PRECISION = 2e-5;

    private final String name;
    private final Supplier<? extends Layer> maker;
    private final List<Tensor> inputs;
    private List<String> weights = List.of();
    private boolean random;
    private boolean counted;
    private boolean constant;
    private boolean passes = true;

    LayerContract(String name, Supplier<? extends Layer> maker, Tensor... inputs) {
        this.name = name;
        this.maker = maker;
        this.inputs = List.of(inputs);
    }

    /** Weights the layer is to have: {@code kernel (5, 3)}. */
    LayerContract weights(String... namesAndShapes) {
        weights = List.of(namesAndShapes);
        return this;
    }

    /** In training its result is random. */
    LayerContract random() {
        random = true;
        return this;
    }

    /** Later its result is not its input. */
    LayerContract bounded() {
        passes = false;
        return this;
    }

    /** Its result depends on nothing that can be trained. */
    LayerContract constant() {
        constant = true;
        return this;
    }

    /** Its inputs are labels. */
    LayerContract counted() {
        counted = true;
        return this;
    }

    Stream<DynamicTest> claims() {
        List<DynamicTest> claims = new ArrayList<>(List.of(
                dynamicTest(name + ": shape is as announced", this::shape),
                dynamicTest(name + ": weights", this::weightsAreAsListed),
                dynamicTest(name + ": derivatives", () -> derivatives(false)),
                dynamicTest(name + ": float32 is close to float64", this::singlePrecision),
                dynamicTest(name + ": step lowers the loss", this::stepLowersLoss),
                dynamicTest(name + ": same seed, same bits", this::sameSeedSameBits)));
        if (random) {
            claims.add(dynamicTest(name + ": training is random", this::trainingIsRandom));
        } else {
            claims.add(dynamicTest(name + ": derivatives in training", () -> derivatives(true)));
        }
        return claims.stream();
    }

    private Traced traced(boolean training) {
        return traced(training, inputs);
    }

    private Traced traced(boolean training, List<Tensor> at) {
        Layer layer = maker.get();
        DType type = at.get(0).dtype();
        layer.build(type, new RandomSource(1), shapes());
        for (Variable weight : layer.weights()) {
            double from = weight.name().equals("moving_variance") ? 2 : 0.5;
            weight.assign(Traced.numbers(weight.name().hashCode(), weight.shape(), type)
                    .times(0.3).plus(from));
        }
        return new Traced(layer, training, at);
    }

    private Shape[] shapes() {
        return inputs.stream().map(each -> FluentLayer.unbatched(each.shape()))
                .toArray(Shape[]::new);
    }

    private void shape() {
        Shape announced = maker.get().outputShape(shapes());
        Shape before = traced(false).run().get(0).shape();
        assertThat(before).isEqualTo(FluentLayer.batched(before.dim(0), announced));
        assertThat(before.dim(0)).isEqualTo(inputs.get(0).shape().dim(0));
    }

    private void weightsAreAsListed() {
        Layer layer = traced(false).layer;
        assertThat(layer.weights().stream().map(each -> each.name() + " " + each.shape()))
                .containsExactlyElementsOf(weights);
        assertThat(layer.trainableWeights()).hasSameSizeAs(
                weights.stream().filter(each -> !each.startsWith("moving")).toList());
    }

    private void derivatives(boolean training) {
        Traced traced = traced(training);
        List<Tensor> results = traced.run();
        if (training) {
            assertThat(traced(false).run()).hasSameSizeAs(results);
        }
        for (int i = counted ? inputs.size() : 0; i < inputs.size(); i++) {
            check("input " + i, results.get(2 + i), inputDifferences(traced, i));
        }
        for (int i = 0; i < traced.weights.size(); i++) {
            Variable weight = traced.weights.get(i);
            check(weight.name(), results.get(2 + inputs.size() + i),
                    weightDifferences(traced, weight));
        }
    }

    private static void check(String what, Tensor derivative, double[] differences) {
        double[] found = derivative.toDoubles();
        double largest = Arrays.stream(differences).map(Math::abs).max().orElse(0);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).as("%s, number %d", what, i)
                    .isCloseTo(differences[i], within(TOLERANCE * (1 + largest)));
        }
    }

    private double[] inputDifferences(Traced traced, int index) {
        List<Tensor> at = new ArrayList<>(inputs);
        return differences(inputs.get(index), value -> {
            at.set(index, value);
            return traced.sum(at);
        });
    }

    private double[] weightDifferences(Traced traced, Variable weight) {
        Tensor before = weight.value();
        double[] found = differences(before, value -> {
            weight.assign(value);
            return traced.sum(inputs);
        });
        weight.assign(before);
        return found;
    }

    private static double[] differences(Tensor at,
            ToDoubleFunction<Tensor> function) {
        double[] found = new double[at.size()];
        for (int i = 0; i < found.length; i++) {
            double[] values = at.toDoubles();
            values[i] += STEP;
            double above = function.applyAsDouble(Tensor.of(values, at.shape(), at.dtype()));
            values[i] -= 2 * STEP;
            double below = function.applyAsDouble(Tensor.of(values, at.shape(), at.dtype()));
            found[i] = (above - below) / (2 * STEP);
        }
        return found;
    }

    private void singlePrecision() {
        List<Tensor> singles = inputs.stream().map(each -> each.as(DType.FLOAT32)).toList();
        List<Tensor> expected = traced(false).run();
        List<Tensor> found = traced(false, singles).run();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i).dtype()).isEqualTo(DType.FLOAT32);
            double[] doubles = expected.get(i).toDoubles();
            double[] floats = found.get(i).toDoubles();
            for (int j = 0; j < doubles.length; j++) {
                assertThat(floats[j]).isCloseTo(doubles[j],
                        within(SINGLE_PRECISION * (1 + Math.abs(doubles[j]))));
            }
        }
    }

    private void stepLowersLoss() {
        Traced traced = traced(false);
        List<Tensor> before = traced.run();
        List<Tensor> at = new ArrayList<>(inputs);
        for (int i = counted ? inputs.size() : 0; i < inputs.size(); i++) {
            at.set(i, inputs.get(i).minus(before.get(2 + i).times(STEP)));
        }
        for (int i = 0; i < traced.weights.size(); i++) {
            Tensor gradient = before.get(2 + inputs.size() + i);
            traced.weights.get(i).assign(
                    traced.weights.get(i).value().minus(gradient.times(STEP)));
        }
        assertThat(traced.sum(at)).matches(sum -> sum < before.get(1).item() || constant);
    }

    private void sameSeedSameBits() {
        assertThat(traced(true).run().get(0).toDoubles())
                .isEqualTo(traced(true).run().get(0).toDoubles());
    }

    private void trainingIsRandom() {
        Traced traced = traced(true);
        assertThat(traced.run().get(0).toDoubles()).isNotEqualTo(traced.run().get(0).toDoubles());
        if (passes) {
            assertThat(traced(false).run().get(0).toDoubles())
                    .isEqualTo(inputs.get(0).toDoubles());
        }
    }
}
