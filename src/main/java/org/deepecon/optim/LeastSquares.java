package org.deepecon.optim;

/**
 * Fitting a line by least squares: the cost {@code J = 1/(2m) Σ (intercept + slope·xᵢ − yᵢ)²}, its
 * exact minimum, its curvature, and the two ways down. Immutable.
 *
 * <p>Rule of thumb: gradient descent is stable for rates below 2 / largest eigenvalue of J's
 * Hessian and needs steps in proportion to the condition number.
 */
public final class LeastSquares {
    private final double[] x;
    private final double[] y;

    private LeastSquares(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /**
     * The problem for some observations.
     *
     * @param x explanatory values, at least two different ones
     * @param y values to explain, as many
     * @return the problem
     * @throws IllegalArgumentException for unequal lengths, NaN, or x that never varies
     */
    public static LeastSquares of(double[] x, double[] y) {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException("Least squares: expected at least 2 x and as many y,"
                    + " got %d x and %d y.".formatted(x.length, y.length));
        }
        for (int i = 0; i < x.length; i++) {
            Require.finite("Least squares", "x[" + i + "]", x[i]);
            Require.finite("Least squares", "y[" + i + "]", y[i]);
        }
        var problem = new LeastSquares(x.clone(), y.clone());
        if (problem.covariance(x, x) == 0) {
            throw new IllegalArgumentException("Least squares: expected x that varies, got "
                    + x.length + " times " + x[0] + ". No slope can be found from one x.");
        }
        return problem;
    }

    /**
     * The cost of a line.
     *
     * @param line a candidate
     * @return J, half the mean squared residual
     */
    public double cost(Line line) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = line.at(x[i]) - y[i];
            sum += residual * residual;
        }
        return sum / (2 * x.length);
    }

    /**
     * The best line, in closed form.
     *
     * @return the minimum of {@link #cost}
     */
    public Line solve() {
        double slope = covariance(x, y) / covariance(x, x);
        return new Line(mean(y) - slope * mean(x), slope);
    }

    /**
     * Correlation of x and y; its square is the share of the variance that the line explains.
     *
     * @return from −1 to 1; NaN if y never varies
     */
    public double correlation() {
        return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
    }

    /**
     * Curvatures of the cost along its two main axes: the eigenvalues of its Hessian.
     *
     * @return the smaller, then the larger; both positive
     */
    public double[] eigenvalues() {
        double square = 0;
        for (double value : x) {
            square += value * value / x.length;
        }
        double half = (1 + square) / 2;          // half the trace; the determinant is the variance
        double larger = half + Math.sqrt(half * half - covariance(x, x));
        return new double[] {covariance(x, x) / larger, larger};
    }

    /**
     * How elongated the valley is.
     *
     * @return larger over smaller eigenvalue, at least 1
     */
    public double conditionNumber() {
        double[] curvature = eigenvalues();
        return curvature[1] / curvature[0];
    }

    /**
     * The largest learning rate at which batch gradient descent does not diverge.
     *
     * @return 2 / larger eigenvalue
     */
    public double largestStableRate() {
        return 2 / eigenvalues()[1];
    }

    /**
     * Descent along the gradient of all observations.
     *
     * @return the descent with default settings
     */
    public BatchDescent gradientDescent() {
        return BatchDescent.of(x, y);
    }

    /**
     * Descent along the gradient of one observation, or of a few, at a time.
     *
     * @return the descent with default settings
     */
    public StochasticDescent stochasticGradientDescent() {
        return StochasticDescent.of(x, y);
    }

    private double covariance(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / a.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
