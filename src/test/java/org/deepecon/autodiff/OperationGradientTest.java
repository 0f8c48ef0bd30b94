package org.deepecon.autodiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation's derivative, and the derivative of the derivative, against differences. */
class OperationGradientTest {
    private static final double STEP = 1e-5;
    private static final Shape SHAPE = Shape.of(3, 4);
    private static final double[] POSITIVE =
        {0.3, 1.7, 0.9, 2.2, 0.55, 1.25, 3.1, 0.8, 0.15, 1.05, 2.6, 0.45};
    private static final double[] SIGNED =
        {-0.3, 1.7, -0.9, 2.2, 0.55, -1.25, 3.1, -0.8, 0.15, 1.05, -2.6, 0.45};
    private static final Tensor WEIGHTS = number(new double[] {
        0.7, -1.1, 0.4, 0.9, 1.3, -0.6, 0.8, -0.2, 1.9, 0.35, -0.75, 1.15}, SHAPE);
    private static final Tensor ROW = number(new double[] {0.4, 1.3, 2.1, 0.7}, Shape.of(4));
    private static final Tensor COLUMN = number(new double[] {1.4, 0.6, 1.9}, Shape.of(3, 1));
    private static final Tensor MATRIX = number(new double[] {
        0.2, -0.5, 1.1, 0.3, 0.9, -0.7, 0.45, 0.6}, Shape.of(4, 2));

    private static Tensor number(double[] values, Shape shape) {
        return Tensor.of(values, shape, DType.FLOAT64);
    }

    private record Case(UnaryOperator<Tensor> function, double[] at, boolean smooth) {
    }

    private final Map<String, Case> cases = new LinkedHashMap<>();

    private void smooth(String name, UnaryOperator<Tensor> function) {
        cases.put(name, new Case(function, POSITIVE, true));
        cases.put(name + " of both signs", new Case(function, SIGNED, true));
    }

    private void positive(String name, UnaryOperator<Tensor> function) {
        cases.put(name, new Case(function, POSITIVE, true));
    }

    private void kinked(String name, UnaryOperator<Tensor> function) {
        cases.put(name, new Case(function, SIGNED, false));
    }

    private void collect() {
        smooth("negate", x -> x.negate().times(x));
        smooth("square", Tensor::square);
        smooth("exp", Tensor::exp);
        smooth("expm1", Tensor::expm1);
        smooth("sin", Tensor::sin);
        smooth("cos", Tensor::cos);
        smooth("tanh", Tensor::tanh);
        smooth("sigmoid", Tensor::sigmoid);
        smooth("softplus", Tensor::softplus);
        smooth("erf", Tensor::erf);
        smooth("reciprocal", Tensor::reciprocal);
        positive("sqrt", Tensor::sqrt);
        positive("log", Tensor::log);
        positive("log1p", Tensor::log1p);
        positive("pow 1.7", x -> x.pow(1.7));
        smooth("pow 3", x -> x.pow(3));
        smooth("pow 4", x -> x.pow(4));
        positive("pow −1", x -> x.pow(-1));
        positive("pow of a power", x -> ROW.pow(x).plus(x.pow(ROW)));
        kinked("abs", x -> x.abs().times(x));
        kinked("relu", x -> x.relu().times(x));
        kinked("maximum", x -> x.maximum(ROW).times(x));
        kinked("minimum", x -> COLUMN.minimum(x).times(x));
        kinked("clip", x -> x.clip(-1, 1.5).times(x));
        kinked("where", x -> Tensor.where(x.greater(0), x.square(), x.times(3)));
        smooth("plus a row", x -> x.plus(ROW).square());
        smooth("row minus", x -> ROW.minus(x).square());
        smooth("times a column", x -> COLUMN.times(x).square());
        smooth("over a row", x -> x.div(ROW).square());
        smooth("row over", x -> ROW.div(x));
        smooth("matmul", x -> x.matmul(MATRIX).square());
        smooth("matmul from the left", x -> MATRIX.transpose().matmul(x.transpose()).square());
        smooth("gram matrix", x -> x.matmul(x.transpose()).square());
        smooth("products of matrices", x -> x.reshape(3, 2, 2).matmul(x.square().reshape(3, 2, 2)));
        smooth("one matrix times many", x -> MATRIX.transpose().matmul(x.reshape(3, 4, 1)));
        smooth("many matrices times one of many", x -> x.reshape(3, 1, 2, 2)
                .matmul(MATRIX.reshape(2, 2, 2)));
        smooth("heads", x -> Tensor.einsum("btnh,bsnh->bnts", x.reshape(1, 3, 2, 2),
                x.sin().reshape(1, 3, 2, 2)));
        smooth("heads back", x -> Tensor.einsum("nts,snh->tnh", x.reshape(2, 2, 3),
                MATRIX.reshape(2, 2, 2).times(x.slice(0, 0, 1).sum()).pad(0, 0, 1)));
        smooth("outer product", x -> Tensor.einsum("i,j->ij", x.reshape(12), x.reshape(12).exp()));
        smooth("sum of all products", x -> Tensor.einsum("ij,ij->", x, x.sin()));
        smooth("elementwise product", x -> Tensor.einsum("ij,ij->ji", x, x.sin()));
        smooth("sum along 0", x -> x.sum(0).square());
        smooth("sum along 1", x -> x.sumKeepDims(-1).times(x));
        smooth("mean", x -> x.mean().times(x));
        kinked("max along 1", x -> x.maxKeepDims(1).times(x));
        kinked("min", x -> x.min().times(x));
        smooth("reshape", x -> x.reshape(2, -1).square().matmul(Tensor.eye(6).as(DType.FLOAT64)));
        smooth("transpose", x -> x.transpose().square().times(ROW.expandDims(1)));
        smooth("permute", x -> x.reshape(3, 2, 2).transpose(2, 0, 1).square().times(
                number(new double[] {1, 2}, Shape.of(2, 1, 1))));
        smooth("slice", x -> x.slice(1, 1, 3).square());
        smooth("reverse", x -> x.reverse(0).times(x).plus(x.reverse(1).square()));
        smooth("pad", x -> x.pad(0, 1, 2).square());
        smooth("concat", x -> Tensor.concat(1, x.square(), COLUMN.times(x)));
        smooth("broadcast", x -> x.sumKeepDims(0).broadcastTo(Shape.of(2, 3, 4)).square());
        smooth("gather", x -> x.gather(number(new double[] {2, 0, 2}, Shape.of(3))).square());
        smooth("norm", x -> x.square().sum().sqrt().times(x));
        smooth("log of a sum of exponentials", x -> x.exp().sum(1).log());
    }

    @TestFactory
    Stream<DynamicTest> derivativesMatchDifferences() {
        collect();
        return cases.entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(),
                () -> check(weighted(each.getValue().function), each.getValue().at)));
    }

    @TestFactory
    Stream<DynamicTest> secondDerivativesMatchDifferences() {
        collect();
        return cases.entrySet().stream().filter(each -> each.getValue().smooth)
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    UnaryOperator<Tensor> first =
                            Autodiff.grad(weighted(each.getValue().function));
                    check(x -> first.apply(x).times(WEIGHTS).sum(), each.getValue().at);
                }));
    }

    /** A single number that depends on each result in another way. */
    private static UnaryOperator<Tensor> weighted(UnaryOperator<Tensor> function) {
        return x -> {
            Tensor y = function.apply(x);
            return y.times(y.sin()).plus(y.times(0.3)).sum();
        };
    }

    private static void check(UnaryOperator<Tensor> function, double... at) {
        double[] exact = Autodiff.grad(function).apply(number(at, SHAPE)).toDoubles();
        UnaryOperator<Tensor> fast = Autodiff.compile(function);
        double scale = 1e-3;
        for (double each : exact) {
            scale = Math.max(scale, Math.abs(each));
        }
        for (int i = 0; i < at.length; i++) {
            // Differences of fourth order.
            double near = value(fast, at, i, STEP * 10) - value(fast, at, i, -STEP * 10);
            double far = value(fast, at, i, STEP * 20) - value(fast, at, i, -STEP * 20);
            double difference = (8 * near - far) / (12 * STEP * 10);
            assertThat(exact[i]).as("argument " + i).isCloseTo(difference, within(1e-6 * scale));
        }
    }

    private static double value(UnaryOperator<Tensor> function, double[] at, int i, double step) {
        double[] moved = at.clone();
        moved[i] += step;
        return function.apply(number(moved, SHAPE)).item();
    }
}
