package org.deepecon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * An array of a fixture.
 *
 * @param shape sizes of its axes; none for a single number
 * @param whole whether these are whole numbers, such as labels
 * @param values row by row
 */
public record Numbers(int[] shape, boolean whole, double[] values) {
    /** The precision in which Keras computed. */
    public enum Precision {
        /** Keras's default. */
        FLOAT32,
        /** The same formulas and inputs, in float64. */
        FLOAT64;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Reads an array: an object of shape and values, a recipe, or a plain list or number.
     *
     * @param node of a fixture
     * @return the array; inputs of fixtures are float32 numbers
     */
    public static Numbers of(JsonNode node) {
        if (node.has("kind")) {
            return Recipe.of(node).numbers();
        }
        if (node.has("shape")) {
            boolean whole = "int32".equals(node.path("dtype").asText());
            return new Numbers(ints(node.get("shape")), whole, doubles(node.get("values")));
        }
        return node.isArray() ? list(doubles(node)) : new Numbers(new int[0], false,
                new double[] {number(node)});
    }

    /**
     * The float32 numbers that were meant by their short decimal form.
     *
     * @return the same array
     */
    public Numbers rounded() {
        double[] meant = new double[values.length];
        for (int i = 0; i < meant.length; i++) {
            meant[i] = (float) values[i];
        }
        return new Numbers(shape, whole, meant);
    }

    /**
     * Some rows.
     *
     * @param from first row
     * @param to row after the last
     * @return an array of to − from rows
     */
    public Numbers rows(int from, int to) {
        int[] dims = shape.clone();
        int width = values.length / dims[0];
        dims[0] = to - from;
        return new Numbers(dims, whole, IntStream.range(from * width, to * width)
                .mapToDouble(i -> values[i]).toArray());
    }

    private static Numbers list(double[] values) {
        return new Numbers(new int[] {values.length}, false, values);
    }

    static double number(JsonNode node) {
        return node.isTextual() ? Double.parseDouble(node.textValue()) : node.doubleValue();
    }

    static int[] ints(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).mapToInt(JsonNode::intValue)
                .toArray();
    }

    static double[] doubles(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).mapToDouble(Numbers::number)
                .toArray();
    }
}
