package org.deepecon.optim;

import java.util.Locale;

/** The way of a descent to a fitted line: every pair of intercept and slope. Immutable. */
public final class LinePath {
    private final double[] intercepts;
    private final double[] slopes;
    private final boolean converged;

    LinePath(double[] intercepts, double[] slopes, boolean converged) {
        this.intercepts = intercepts;
        this.slopes = slopes;
        this.converged = converged;
    }

    /**
     * Where it stopped.
     *
     * @return the last line
     */
    public Line line() {
        return lineAt(steps());
    }

    /**
     * The line after some updates.
     *
     * @param step 0 for the start, up to {@code steps()}
     * @return that line
     */
    public Line lineAt(int step) {
        return new Line(intercepts[step], slopes[step]);
    }

    /**
     * How many updates it took.
     *
     * @return one fewer than lines
     */
    public int steps() {
        return slopes.length - 1;
    }

    /**
     * Every intercept, the start first.
     *
     * @return a copy, {@code steps() + 1} long
     */
    public double[] intercepts() {
        return intercepts.clone();
    }

    /**
     * Every slope, the start first.
     *
     * @return a copy, {@code steps() + 1} long
     */
    public double[] slopes() {
        return slopes.clone();
    }

    /**
     * Whether it stopped by itself.
     *
     * @return false if it ran out of steps
     */
    public boolean converged() {
        return converged;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s after %,d steps%s",
                line(), steps(), converged ? "" : " (not converged)");
    }
}
