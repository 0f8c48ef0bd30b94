package org.deepecon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/**
 * How {@code draws.py} makes an array.
 *
 * @param kind uniform, classes, one_hot or distribution
 * @param seed of {@link Draws}
 * @param shape of the array
 * @param scale of uniform numbers
 * @param offset of uniform numbers
 * @param classes how many
 */
record Recipe(String kind, long seed, int[] shape, double scale, double offset, int classes) {
    private static final double ABOVE_ZERO = 1.1;

    static Recipe of(JsonNode node) {
        return new Recipe(node.get("kind").textValue(), node.get("seed").longValue(),
                Numbers.ints(node.get("shape")), node.path("scale").asDouble(1),
                node.path("offset").asDouble(0), node.path("classes").asInt());
    }

    Numbers numbers() {
        var draws = new Draws(seed);
        return switch (kind) {
            case "uniform" -> each(false, () -> draws.uniform(scale, offset));
            case "classes" -> each(true, () -> draws.chosen(classes));
            case "one_hot" -> oneHot(draws);
            case "distribution" -> distribution(draws);
            default -> throw new IllegalArgumentException("recipe of unknown kind: " + kind);
        };
    }

    private Numbers each(boolean whole, java.util.function.DoubleSupplier source) {
        double[] values = new double[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        Arrays.setAll(values, i -> source.getAsDouble());
        return new Numbers(shape, whole, values);
    }

    private Numbers oneHot(Draws draws) {
        double[] values = new double[shape[0] * shape[1]];
        for (int row = 0; row < shape[0]; row++) {
            values[row * shape[1] + draws.chosen(shape[1])] = 1;
        }
        return new Numbers(shape, false, values);
    }

    private Numbers distribution(Draws draws) {
        int columns = shape[1];
        double[] values = each(false, () -> ABOVE_ZERO + draws.next()).values();
        for (int row = 0; row < shape[0]; row++) {
            double sum = Arrays.stream(values, row * columns, (row + 1) * columns)
                    .reduce(0, (a, b) -> a + b); // in order, as Python's sum
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                values[i] = (float) (values[i] / sum);
            }
        }
        return new Numbers(shape, false, values);
    }
}
