package org.deepecon.optim;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * Gradient descent in one dimension: {@code x ← x − rate · f'(x)} until x hardly moves.
 *
 * <p>It finds a point where the gradient vanishes, which may be a local minimum, or by bad luck a
 * maximum. Near a minimum a fixed rate below 2 / f'' is stable.
 *
 * <pre>{@code
 * GradientDescent.of(x -> 2 * x).learningRate(0.1).from(1).x();
 * }</pre>
 */
public final class GradientDescent {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.01;
    /** Smallest move that counts, unless set. */
    public static final double DEFAULT_TOLERANCE = 1e-4;
    /** Most updates unless set. */
    public static final int DEFAULT_MAX_STEPS = 100_000;

    private static final String NAME = "Gradient descent";

    private final DoubleUnaryOperator gradient;
    private final StepSize stepSize;
    private final double tolerance;
    private final int maxSteps;

    private GradientDescent(
            DoubleUnaryOperator gradient, StepSize stepSize, double tolerance, int maxSteps) {
        this.gradient = gradient;
        this.stepSize = stepSize;
        this.tolerance = tolerance;
        this.maxSteps = maxSteps;
    }

    /**
     * A descent along a gradient.
     *
     * @param gradient the derivative of the function to minimise
     * @return the descent with default settings
     */
    public static GradientDescent of(DoubleUnaryOperator gradient) {
        Objects.requireNonNull(gradient, "Gradient descent: expected a derivative, got null.");
        return new GradientDescent(gradient, StepSize.fixed(DEFAULT_LEARNING_RATE),
                DEFAULT_TOLERANCE, DEFAULT_MAX_STEPS);
    }

    /**
     * The same rate at every step.
     *
     * @param rate positive; {@value #DEFAULT_LEARNING_RATE} unless set
     * @return a changed copy
     */
    public GradientDescent learningRate(double rate) {
        return learningRate(StepSize.fixed(Require.positive(NAME, "learning rate", rate)));
    }

    /**
     * A rate for each step.
     *
     * @param rule such as {@link StepSize#inverseTimeDecay} or {@link StepSize#lineSearch}
     * @return a changed copy
     */
    public GradientDescent learningRate(StepSize rule) {
        Objects.requireNonNull(rule, "Gradient descent: expected a step-size rule, got null.");
        return new GradientDescent(gradient, rule, tolerance, maxSteps);
    }

    /**
     * When to stop: at the first move of at most this size.
     *
     * @param smallestMove positive; {@value #DEFAULT_TOLERANCE} unless set
     * @return a changed copy
     */
    public GradientDescent tolerance(double smallestMove) {
        Require.positive(NAME, "tolerance", smallestMove);
        return new GradientDescent(gradient, stepSize, smallestMove, maxSteps);
    }

    /**
     * When to give up.
     *
     * @param most number of updates, at least 1; {@value #DEFAULT_MAX_STEPS} unless set
     * @return a changed copy
     */
    public GradientDescent maxSteps(int most) {
        Require.atLeast(1, NAME, "maxSteps", most);
        return new GradientDescent(gradient, stepSize, tolerance, most);
    }

    /**
     * Descends.
     *
     * @param start where to begin
     * @return every point on the way
     * @throws TrainingDivergedException if x or the gradient becomes infinite or not a number
     */
    public DescentPath from(double start) {
        double x = Require.finite(NAME, "start", start);
        var points = new Numbers().add(x);
        var rates = new Numbers();
        boolean converged = false;
        for (int step = 0; step < maxSteps && !converged; step++) {
            double slope = gradient.applyAsDouble(x);
            double rate = stepSize.at(step, x, slope);
            double next = x - rate * slope;
            if (!Double.isFinite(next)) {
                throw new TrainingDivergedException(NAME, step + 1, "x", next, rate);
            }
            points.add(next);
            rates.add(rate);
            converged = Math.abs(next - x) <= tolerance;
            x = next;
        }
        return new DescentPath(points.toArray(), rates.toArray(), converged);
    }
}
