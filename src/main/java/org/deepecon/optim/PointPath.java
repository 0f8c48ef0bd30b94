package org.deepecon.optim;

import java.util.Arrays;

/** The way of a {@link Descent}: its points, from the start to the last. Immutable. */
public final class PointPath {
    private final String rule;
    private final double[][] points;

    PointPath(String rule, double[][] points) {
        this.rule = rule;
        this.points = points;
    }

    /**
     * The rule it was made by, for a legend.
     *
     * @return such as {@code Momentum}
     */
    public String rule() {
        return rule;
    }

    /**
     * Where it stopped.
     *
     * @return the last point, a copy
     */
    public double[] last() {
        return points[steps()].clone();
    }

    /**
     * How many moves it took.
     *
     * @return one fewer than points
     */
    public int steps() {
        return points.length - 1;
    }

    /**
     * Every point, the start first.
     *
     * @return a copy, {@code steps() + 1} rows
     */
    public double[][] points() {
        return Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * One coordinate of every point: what a plot wants.
     *
     * @param index from 0
     * @return {@code steps() + 1} numbers
     */
    public double[] coordinate(int index) {
        return Arrays.stream(points).mapToDouble(point -> point[index]).toArray();
    }

    @Override
    public String toString() {
        return rule + ": " + Arrays.toString(points[steps()]) + " after " + steps()
                + (steps() == 1 ? " step" : " steps") + " from " + Arrays.toString(points[0]);
    }
}
