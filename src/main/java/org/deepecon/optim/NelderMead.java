package org.deepecon.optim;

import java.util.function.DoubleUnaryOperator;

/**
 * Nelder and Mead's simplex search in one dimension, where the simplex is a pair of points. It
 * needs values only, no derivative.
 *
 * <p>Each iteration moves the worse of two points: through the better one (reflection), further if
 * that was good (expansion), half way if not (contraction), towards the better one if all fails.
 *
 * <p>Source: Nelder and Mead 1965; coefficients 1, 2, ½, ½, first simplex and stopping rule as in
 * {@code scipy.optimize.fmin}, so that iterates agree.
 */
public final class NelderMead {
    private static final int MAX_ITERATIONS = 200;
    /** The first simplex is the start and a point 5 % beyond. */
    private static final double FIRST_STRETCH = 1.05;
    private static final double FIRST_STEP_AT_ZERO = 0.00025;

    private final double tolerance;

    private NelderMead(double tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * A search of a given precision.
     *
     * @param tolerance stops when the two points, and their values, differ by no more; positive
     * @return the search
     */
    public static NelderMead of(double tolerance) {
        return new NelderMead(Require.positive("Nelder-Mead", "tolerance", tolerance));
    }

    /**
     * Searches a local minimum.
     *
     * @param f function to minimise
     * @param start where to begin
     * @return the best point after at most 200 iterations
     */
    public double minimise(DoubleUnaryOperator f, double start) {
        var best = new Vertex(start, f.applyAsDouble(start));
        double second = start == 0 ? FIRST_STEP_AT_ZERO : FIRST_STRETCH * start;
        var worst = new Vertex(second, f.applyAsDouble(second));
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            if (worst.value < best.value) {
                var swap = best;
                best = worst;
                worst = swap;
            }
            if (close(best, worst)) {
                break;
            }
            worst = replacement(f, best, worst);
        }
        return worst.value < best.value ? worst.x : best.x;
    }

    private boolean close(Vertex best, Vertex worst) {
        return Math.abs(worst.x - best.x) <= tolerance
                && Math.abs(worst.value - best.value) <= tolerance;
    }

    private static Vertex replacement(DoubleUnaryOperator f, Vertex best, Vertex worst) {
        var reflected = Vertex.at(f, 2 * best.x - worst.x);
        if (reflected.value < best.value) {
            var expanded = Vertex.at(f, 3 * best.x - 2 * worst.x);
            return expanded.value < reflected.value ? expanded : reflected;
        }
        boolean outside = reflected.value < worst.value;
        var contracted = Vertex.at(f, outside
                ? 1.5 * best.x - 0.5 * worst.x
                : 0.5 * best.x + 0.5 * worst.x);
        boolean better = outside
                ? contracted.value <= reflected.value
                : contracted.value < worst.value;
        return better ? contracted : Vertex.at(f, best.x + 0.5 * (worst.x - best.x));
    }

    private record Vertex(double x, double value) {
        static Vertex at(DoubleUnaryOperator f, double x) {
            return new Vertex(x, f.applyAsDouble(x));
        }
    }
}
