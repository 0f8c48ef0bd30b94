package org.deepecon.data;

import java.util.Arrays;

/**
 * Points, each of a class.
 *
 * @param x (points, features)
 * @param label class of each point, from 0
 */
public record LabeledPoints(double[][] x, int[] label) {
    /**
     * Checks the lengths and copies both arrays.
     *
     * @param x (points, features)
     * @param label class of each point, from 0
     * @throws IllegalArgumentException if the lengths differ
     */
    public LabeledPoints {
        if (x.length != label.length) {
            throw new IllegalArgumentException("LabeledPoints: expected a label for each point,"
                    + " got " + x.length + " points and " + label.length + " labels.");
        }
        x = copy(x);
        label = label.clone();
    }

    /**
     * The points.
     *
     * @return (points, features), a copy
     */
    @Override
    public double[][] x() {
        return copy(x);
    }

    /**
     * Their classes.
     *
     * @return a copy
     */
    @Override
    public int[] label() {
        return label.clone();
    }

    /**
     * How many points.
     *
     * @return zero or more
     */
    public int count() {
        return x.length;
    }

    /**
     * One feature of all points.
     *
     * @param index from 0
     * @return a value for each point
     */
    public double[] feature(int index) {
        return Arrays.stream(x).mapToDouble(point -> point[index]).toArray();
    }

    /** The same points in an order that the random numbers give. */
    LabeledPoints shuffled(NumpyLegacyRandom random) {
        var order = new int[count()];
        Arrays.setAll(order, i -> i);
        random.shuffleInPlace(order);
        var points = new double[count()][];
        var labels = new int[count()];
        for (int i = 0; i < order.length; i++) {
            points[i] = x[order[i]];
            labels[i] = label[order[i]];
        }
        return new LabeledPoints(points, labels);
    }

    private static double[][] copy(double[][] points) {
        return Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
    }

    /** How many points of how many features. */
    @Override
    public String toString() {
        return count() + " points of " + (count() == 0 ? 0 : x[0].length) + " features in "
                + (Arrays.stream(label).max().orElse(-1) + 1) + " classes";
    }
}
