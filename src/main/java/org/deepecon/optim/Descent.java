package org.deepecon.optim;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * Descent along a gradient in any number of dimensions, by the {@link UpdateRule} of your choice:
 * the race of the optimizers. Immutable; nothing is random unless the gradient is.
 *
 * <pre>{@code
 * Descent bowl = Descent.of(w -> 2 * w).steps(5);
 * bowl.by(UpdateRule.momentum(0.1, 0.9)).from(1).coordinate(0);   // 1, 0.8, 0.46, 0.062, …
 * Descent.ofGradient(p -> new double[] {2 * p[0], 20 * p[1]}).from(1, 1).points();
 * }</pre>
 */
public final class Descent {
    /** Learning rate of the gradient descent that is done unless a rule is set. */
    public static final double DEFAULT_LEARNING_RATE = 0.01;
    /** Moves unless set. */
    public static final int DEFAULT_STEPS = 100;

    private final UnaryOperator<double[]> gradient;
    private final UpdateRule rule;
    private final int steps;

    private Descent(UnaryOperator<double[]> gradient, UpdateRule rule, int steps) {
        this.gradient = gradient;
        this.rule = rule;
        this.steps = steps;
    }

    /**
     * In one dimension.
     *
     * @param derivative of the function to minimise
     * @return gradient descent with default settings
     */
    public static Descent of(DoubleUnaryOperator derivative) {
        Objects.requireNonNull(derivative, "Descent: expected a derivative, got null.");
        return ofGradient(x -> {
            var slopes = new double[x.length];
            Arrays.setAll(slopes, i -> derivative.applyAsDouble(x[i]));
            return slopes;
        });
    }

    /**
     * In several dimensions.
     *
     * @param gradient of the function to minimise: as many numbers as it is given
     * @return gradient descent with default settings
     */
    public static Descent ofGradient(UnaryOperator<double[]> gradient) {
        Objects.requireNonNull(gradient, "Descent: expected a gradient, got null.");
        return new Descent(gradient, UpdateRule.gradientDescent(DEFAULT_LEARNING_RATE),
                DEFAULT_STEPS);
    }

    /**
     * How to move.
     *
     * @param chosen such as {@code UpdateRule.adam(0.1, 0.9, 0.999)}
     * @return a changed copy
     */
    public Descent by(UpdateRule chosen) {
        Objects.requireNonNull(chosen, "Descent: expected an update rule, got null.");
        return new Descent(gradient, chosen, steps);
    }

    /**
     * How often to move.
     *
     * @param count at least 1; {@value #DEFAULT_STEPS} unless set
     * @return a changed copy
     */
    public Descent steps(int count) {
        return new Descent(gradient, rule, Require.atLeast(1, "Descent", "steps", count));
    }

    /**
     * Descends.
     *
     * @param start coordinates of the first point
     * @return every point on the way
     * @throws TrainingDivergedException if a coordinate becomes infinite or not a number
     */
    public PointPath from(double... start) {
        for (int i = 0; i < start.length; i++) {
            Require.finite("Descent", "start[" + i + "]", start[i]);
        }
        var movers = new UpdateRule.Mover[start.length];
        Arrays.setAll(movers, i -> rule.memory().get());
        var points = new double[steps + 1][];
        points[0] = start.clone();
        for (int step = 1; step <= steps; step++) {
            points[step] = next(points[step - 1], movers, step);
        }
        return new PointPath(rule.name(), points);
    }

    private double[] next(double[] x, UpdateRule.Mover[] movers, int step) {
        double[] next = x.clone();
        double[] slopes = slopes(x, movers);
        for (int i = 0; i < x.length; i++) {
            next[i] += movers[i].change(slopes[i]);
            if (!Double.isFinite(next[i])) {
                throw new TrainingDivergedException(
                        rule.name(), step, "x[" + i + "]", next[i], rule.learningRate());
            }
        }
        return next;
    }

    private double[] slopes(double[] x, UpdateRule.Mover... movers) {
        var ahead = new double[x.length];
        Arrays.setAll(ahead, i -> x[i] + movers[i].lookAhead());
        double[] slopes = gradient.apply(ahead);
        if (slopes.length != x.length) {
            throw new IllegalArgumentException("Descent: expected a gradient of " + x.length
                    + " numbers, as the start has, got " + slopes.length + ".");
        }
        return slopes;
    }
}
