package org.deepecon.nn.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deepecon.autodiff.Autodiff;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Call;
import org.deepecon.nn.Losses;
import org.deepecon.nn.layer.Layers;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shortcuts through softmax and sigmoid against finite differences and the long way. */
class CrossEntropyGradientTest {
    private static final double STEP = 1e-5;
    private static final Tensor X =
            rows(0.3, -1.2, 2.1, 0.4, 0.9, -0.5, 1.4, 0, -2.2, 0.1, 0.2, 0.3);
    private static final Tensor ROWS = rows(0, 0, 1, 0, 1, 0, 0, 0, 0.2, 0.3, 0.4, 0.3);
    private static final Tensor BITS = rows(0, 1, 1, 0, 1, 0, 0, 0.3, 1, 1, 0, 0);
    private static final Tensor LABELS = Tensor.of(new double[] {2, 0, 3}, Shape.of(3),
            DType.FLOAT64);
    private static final Tensor WEIGHTS = Tensor.of(new double[] {0.7, 1.9, 0.2}, Shape.of(3),
            DType.FLOAT64);

    private static Tensor rows(double... values) {
        return Tensor.of(values, Shape.of(values.length / 4, 4), DType.FLOAT64);
    }

    private static Tensor softmax(Tensor x) {
        return Activations.SOFTMAX.apply(x);
    }

    /** The same numbers, but not recognized as a softmax or sigmoid. */
    private static Tensor hidden(Tensor x) {
        return x.times(1.0000000000000002);
    }

    private static Map<String, UnaryOperator<Tensor>> cases() {
        var binary = Losses.binaryCrossentropy();
        var rows = Losses.categoricalCrossentropy();
        var sparse = Losses.sparseCategoricalCrossentropy();
        Map<String, UnaryOperator<Tensor>> all = new LinkedHashMap<>();
        all.put("binary", x -> binary.of(BITS, x.sigmoid()));
        all.put("binary weighted", x -> binary.of(BITS, x.sigmoid(), WEIGHTS));
        all.put("binary smoothed", x -> binary.labelSmoothing(0.2).of(BITS, x.sigmoid()));
        all.put("binary logits", x -> binary.fromLogits().of(BITS, x, WEIGHTS));
        all.put("binary hidden", x -> binary.of(BITS, hidden(x.sigmoid())));
        all.put("rows", x -> rows.of(ROWS, softmax(x)));
        all.put("rows weighted", x -> rows.labelSmoothing(0.1).of(ROWS, softmax(x), WEIGHTS));
        all.put("rows logits", x -> rows.fromLogits().of(ROWS, x, WEIGHTS));
        all.put("rows logits along 0", x -> rows.fromLogits().axis(0).of(ROWS, x));
        all.put("rows hidden", x -> rows.of(ROWS, hidden(softmax(x))));
        all.put("sparse", x -> sparse.of(LABELS, softmax(x)));
        all.put("sparse weighted", x -> sparse.of(LABELS, softmax(x), WEIGHTS));
        all.put("sparse ignoring", x -> sparse.ignoreClass(0).of(LABELS, softmax(x), WEIGHTS));
        all.put("sparse logits", x -> sparse.fromLogits().of(LABELS, x, WEIGHTS));
        all.put("sparse hidden", x -> sparse.of(LABELS, hidden(softmax(x))));
        all.put("targets of rows", t -> rows.of(softmax(t), softmax(X)));
        all.put("targets of rows, logits", t -> rows.fromLogits().of(t, X));
        all.put("targets of binary", t -> binary.of(t.sigmoid(), X.sigmoid()));
        all.put("both", x -> binary.of(x.sin(), x.sigmoid()));
        return all;
    }

    @TestFactory
    Stream<DynamicTest> gradientsMatchFiniteDifferences() {
        return cases().entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(), () ->
                matches(each.getValue(), Autodiff.grad(each.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> secondDerivativesMatchFiniteDifferences() {
        return cases().entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(),
                () -> curvatureMatches(each.getValue())));
    }

    private static void curvatureMatches(UnaryOperator<Tensor> function) {
        UnaryOperator<Tensor> slope = x -> Autodiff.grad(function).apply(x).times(X).sum();
        matches(slope, Autodiff.grad(slope));
    }

    private static void matches(UnaryOperator<Tensor> function, UnaryOperator<Tensor> derivative) {
        double[] at = X.toDoubles();
        double[] found = derivative.apply(X).toDoubles();
        UnaryOperator<Tensor> value = Autodiff.compile(function);
        for (int i = 0; i < at.length; i++) {
            double slope = (value.apply(moved(at, i, STEP)).item()
                    - value.apply(moved(at, i, -STEP)).item()) / (2 * STEP);
            assertThat(found[i]).as("number %d", i).isCloseTo(slope, within(1e-8));
        }
    }

    private static Tensor moved(double[] at, int index, double by) {
        double[] moved = at.clone();
        moved[index] += by;
        return rows(moved);
    }

    @Test
    void shortAndLongWayAgreeInFloat32() {
        Tensor x = X.as(DType.FLOAT32);
        Tensor labels = LABELS.as(DType.FLOAT32);
        var sparse = Losses.sparseCategoricalCrossentropy();
        double[] quick = Autodiff.grad(z -> sparse.of(labels, softmax(z))).apply(x).toDoubles();
        double[] slow = Autodiff.grad(z -> sparse.of(labels, softmax(z).times(1).plus(1e-30)))
                .apply(x).toDoubles();
        assertThat(quick).containsExactly(slow, within(1e-7));
    }

    @Test
    void clippedPredictionsHaveNoDerivativeAsInKeras() {
        Tensor x = rows(40, 0, 0, 0, 0, 1, 2, 3, 40, 0, 0, 0);
        Tensor labels = Tensor.of(new double[] {0, 3, 1}, Shape.of(3), DType.FLOAT64);
        var sparse = Losses.sparseCategoricalCrossentropy();
        double[] slope = Autodiff.grad(z -> sparse.of(labels, softmax(z))).apply(x).toDoubles();
        for (int i : new int[] {0, 1, 2, 3, 8, 9, 10, 11}) {
            assertThat(slope[i]).isZero();
        }
        assertThat(slope[7]).isNegative();
        assertThat(Autodiff.compile(z -> sparse.perSample(labels, softmax(z))).apply(x).toDoubles())
                .containsExactly(new double[] {1e-7, 0.4401896986, -Math.log(1e-7)}, within(1e-9));
    }

    @Test
    void outputsOfLayersAreRecognized() {
        for (String activation : new String[] {"softmax", "sigmoid"}) {
            var dense = Layers.dense(3, activation);
            dense.build(DType.FLOAT32, new RandomSource(1), Shape.of(4));
            var x = new Placeholder(Shape.of(2, 4), DType.FLOAT32);
            Tensor y = Tracing.of(() -> dense.call(Call.inference(), x));
            assertThat(Logits.ofSoftmax(y) != null).isEqualTo(activation.equals("softmax"));
            assertThat(Logits.ofSigmoid(y) != null).isEqualTo(activation.equals("sigmoid"));
        }
    }
}
