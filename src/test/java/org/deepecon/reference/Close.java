package org.deepecon.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deepecon.reference.Numbers.Precision;
import org.deepecon.tensor.DType;

/**
 * Holds numbers against Keras's, relative to each or, where numbers cancel, to the root mean square
 * of the array. A float32 number may also agree with Keras's float64 one: Keras's float32 is itself
 * rounded in places.
 */
final class Close {
    private static final double FLOAT32 = 1e-5;
    private static final double FLOAT64 = 1e-9;
    private static final double ZERO = 1e-7;
    private static final int SHOWN = 4;

    private final String name;
    private final Case expected;
    private final DType dtype;
    private final double tolerance;
    private final List<String> wrong = new ArrayList<>();

    /** Against what both precisions gave, tolerance 1e-5 in float32 and 1e-9 in float64. */
    Close(Case each, DType dtype) {
        this(each, dtype, dtype == DType.FLOAT32 ? FLOAT32 : FLOAT64);
    }

    Close(Case each, DType dtype, double tolerance) {
        name = each.name();
        expected = each.part("expected");
        this.dtype = dtype;
        this.tolerance = tolerance;
    }

    /** The path leads from the expected results to an array: {@code "inference", "output"}. */
    Close hold(double[] actual, String... path) {
        double[] wide = at(Precision.FLOAT64, path);
        double[] keras = dtype == DType.FLOAT32 ? at(Precision.FLOAT32, path) : wide;
        double size = Math.sqrt(Arrays.stream(wide).map(x -> x * x).average().orElse(0));
        if (actual.length != wide.length) {
            wrong.add("%s: %d numbers, expected %d".formatted(
                    String.join(".", path), actual.length, wide.length));
            return this;
        }
        for (int i = 0; i < wide.length; i++) {
            if (!near(actual[i], keras[i], size) && !near(actual[i], wide[i], size)) {
                wrong.add("%s[%d]: %s, expected %s".formatted(
                        String.join(".", path), i, actual[i], keras[i]));
            }
        }
        return this;
    }

    private boolean near(double actual, double keras, double size) {
        return actual == keras || Double.isNaN(actual) && Double.isNaN(keras)
                || Math.abs(actual - keras)
                <= tolerance * Math.max(Math.abs(keras), size) + floor();
    }

    private double floor() {
        return dtype == DType.FLOAT32 ? ZERO : 0;
    }

    private double[] at(Precision precision, String... path) {
        var node = expected.json().get(precision.key());
        for (String each : path) {
            node = node.isArray() ? node.get(Integer.parseInt(each)) : node.get(each);
        }
        return Numbers.of(node).values();
    }

    /** Throws if anything differed. */
    void check() {
        if (!wrong.isEmpty()) {
            throw new AssertionError("%s, %s: %d differ: %s".formatted(name, dtype, wrong.size(),
                    String.join("; ", wrong.subList(0, Math.min(SHOWN, wrong.size())))));
        }
    }
}
