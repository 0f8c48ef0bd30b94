package org.deepecon.autodiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Window;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Derivatives of windows on pictures, and derivatives of derivatives, against differences. */
class WindowGradientTest {
    private static final double STEP = 1e-4;
    private static final Shape PICTURES = Shape.of(2, 7, 6, 3);

    private record Case(Shape at, UnaryOperator<Tensor> function) {
    }

    private static Tensor normal(int seed, Shape shape) {
        return Tensor.of(new Random(seed).doubles(shape.size(), -1.5, 1.5).toArray(), shape,
                DType.FLOAT64);
    }

    private static Map<String, Window> windows() {
        Map<String, Window> windows = new LinkedHashMap<>();
        windows.put("plain", Window.of(3, 2));
        windows.put("padded", Window.of(3, 3).same(7, 6));
        windows.put("strided", Window.of(3, 2).strides(2, 3));
        windows.put("strided and padded", Window.of(2, 3).strides(3, 2).same(7, 6));
        windows.put("dilated", Window.of(2, 3).dilations(3, 2));
        windows.put("dilated, strided and padded",
                Window.of(3, 2).dilations(2, 3).strides(2, 2).padding(2, 1, 0, 3));
        windows.put("stride above its size", Window.of(1, 2).strides(3, 4));
        windows.put("as large as the picture", Window.of(7, 6));
        return windows;
    }

    private static Map<String, Case> cases() {
        Map<String, Case> cases = new LinkedHashMap<>();
        windows().forEach((name, w) -> {
            Shape kernel = Shape.of(w.rows().size(), w.columns().size(), 3, 4);
            Shape deep = kernel.with(3, 1);
            Tensor x = normal(1, PICTURES);
            cases.put("conv2d, pictures, " + name,
                    new Case(PICTURES, each -> each.conv2d(normal(2, kernel), w)));
            cases.put("conv2d, kernel, " + name,
                    new Case(kernel, each -> x.conv2d(each, w)));
            cases.put("conv2d, both, " + name, new Case(kernel, each ->
                    x.times(each.sum()).conv2d(each, w)));
            cases.put("depthwise, pictures, " + name,
                    new Case(PICTURES, each -> each.depthwiseConv2d(normal(2, deep), w)));
            cases.put("depthwise, kernel, " + name,
                    new Case(deep, each -> x.depthwiseConv2d(each, w)));
            Shape places = x.conv2d(normal(2, kernel), w).shape();
            cases.put("transposed, maps, " + name, new Case(places, each ->
                    each.conv2dTranspose(normal(2, kernel), w, 7, 6)));
            cases.put("transposed, kernel, " + name, new Case(kernel, each ->
                    normal(3, places).conv2dTranspose(each, w, 7, 6)));
            cases.put("max, " + name, new Case(PICTURES, each -> each.maxPool2d(w)));
            cases.put("average, " + name, new Case(PICTURES, each -> each.averagePool2d(w)));
            cases.put("patches, " + name, new Case(PICTURES, each -> each.patches2d(w)));
        });
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> derivativesMatchDifferences() {
        return cases().entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(),
                () -> check(weighted(each.getValue().function), each.getValue().at)));
    }

    @TestFactory
    Stream<DynamicTest> secondDerivativesMatchDifferences() {
        return cases().entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(),
                () -> {
                    UnaryOperator<Tensor> first =
                            Autodiff.grad(weighted(each.getValue().function));
                    Tensor weights = normal(9, each.getValue().at);
                    check(x -> first.apply(x).times(weights).sum(), each.getValue().at);
                }));
    }

    private static UnaryOperator<Tensor> weighted(UnaryOperator<Tensor> function) {
        return x -> {
            Tensor y = function.apply(x);
            return y.sin().times(normal(5, y.shape())).sum();
        };
    }

    /** At some arguments: all of them would take long. */
    private static void check(UnaryOperator<Tensor> function, Shape shape) {
        double[] at = normal(4, shape).times(0.5).toDoubles();
        double[] exact = Autodiff.grad(function)
                .apply(Tensor.of(at, shape, DType.FLOAT64)).toDoubles();
        UnaryOperator<Tensor> fast = Autodiff.compile(function);
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < at.length; i += Math.max(1, at.length / 12)) {
            some.add(i);
        }
        double scale = 1;
        for (double each : exact) {
            scale = Math.max(scale, Math.abs(each));
        }
        for (int i : some) {
            double near = value(fast, shape, at, i, STEP) - value(fast, shape, at, i, -STEP);
            double far = value(fast, shape, at, i, 2 * STEP) - value(fast, shape, at, i, -2 * STEP);
            assertThat(exact[i]).as("argument " + i)
                    .isCloseTo((8 * near - far) / (12 * STEP), within(1e-7 * scale));
        }
    }

    private static double value(UnaryOperator<Tensor> function, Shape shape, double[] at, int i,
            double step) {
        double[] moved = at.clone();
        moved[i] += step;
        return function.apply(Tensor.of(moved, shape, DType.FLOAT64)).item();
    }
}
