package org.deepecon.optim;

/**
 * Gradient descent for a line: every step uses all observations. Immutable; start it from
 * {@link LeastSquares#gradientDescent}.
 *
 * <p>Stops after the update whose gradient was no longer than the tolerance. What is left is then
 * about tolerance / smallest eigenvalue, which in a flat valley is far more than the tolerance.
 */
public final class BatchDescent {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;
    /** Gradient length to stop at, unless set. */
    public static final double DEFAULT_TOLERANCE = 1e-3;
    /** Most updates unless set. */
    public static final int DEFAULT_MAX_STEPS = 2_000_000;

    private static final String NAME = "Batch gradient descent";

    private final double[] x;
    private final double[] y;
    private final double learningRate;
    private final double tolerance;
    private final int maxSteps;

    private BatchDescent(
            double[] x, double[] y, double learningRate, double tolerance, int maxSteps) {
        this.x = x;
        this.y = y;
        this.learningRate = learningRate;
        this.tolerance = tolerance;
        this.maxSteps = maxSteps;
    }

    static BatchDescent of(double[] x, double[] y) {
        return new BatchDescent(
                x, y, DEFAULT_LEARNING_RATE, DEFAULT_TOLERANCE, DEFAULT_MAX_STEPS);
    }

    /**
     * The rate of every step.
     *
     * @param rate positive; {@value #DEFAULT_LEARNING_RATE} unless set
     * @return a changed copy
     */
    public BatchDescent learningRate(double rate) {
        Require.positive(NAME, "learning rate", rate);
        return new BatchDescent(x, y, rate, tolerance, maxSteps);
    }

    /**
     * When to stop.
     *
     * @param gradientLength positive; {@value #DEFAULT_TOLERANCE} unless set
     * @return a changed copy
     */
    public BatchDescent tolerance(double gradientLength) {
        Require.positive(NAME, "tolerance", gradientLength);
        return new BatchDescent(x, y, learningRate, gradientLength, maxSteps);
    }

    /**
     * When to give up.
     *
     * @param most number of updates, at least 1; {@value #DEFAULT_MAX_STEPS} unless set
     * @return a changed copy
     */
    public BatchDescent maxSteps(int most) {
        Require.atLeast(1, NAME, "maxSteps", most);
        return new BatchDescent(x, y, learningRate, tolerance, most);
    }

    /**
     * Descends.
     *
     * @param intercept first intercept
     * @param slope first slope
     * @return the fitted line and the way there
     * @throws TrainingDivergedException if the gradient becomes infinite or not a number
     */
    public LinePath from(double intercept, double slope) {
        var line = new Line(Require.finite(NAME, "intercept", intercept),
                Require.finite(NAME, "slope", slope));
        var intercepts = new Numbers().add(intercept);
        var slopes = new Numbers().add(slope);
        boolean converged = false;
        for (int step = 1; step <= maxSteps && !converged; step++) {
            var gradient = gradient(line);
            double length = Math.hypot(gradient.intercept(), gradient.slope());
            if (!Double.isFinite(length)) {
                throw new TrainingDivergedException(
                        NAME, step, "gradient length", length, learningRate);
            }
            line = new Line(line.intercept() - learningRate * gradient.intercept(),
                    line.slope() - learningRate * gradient.slope());
            intercepts.add(line.intercept());
            slopes.add(line.slope());
            converged = length <= tolerance;
        }
        return new LinePath(intercepts.toArray(), slopes.toArray(), converged);
    }

    /** The two partial derivatives of the cost: mean residual, and mean residual times x. */
    private Line gradient(Line line) {
        double sum = 0;
        double sumTimesX = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = line.at(x[i]) - y[i];
            sum += residual;
            sumTimesX += residual * x[i];
        }
        return new Line(sum / x.length, sumTimesX / x.length);
    }
}
