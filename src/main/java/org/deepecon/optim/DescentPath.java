package org.deepecon.optim;

/**
 * The way of a descent in one dimension: its points, from the start to where it stopped. Immutable.
 */
public final class DescentPath {
    private final double[] points;
    private final double[] rates;
    private final boolean converged;

    DescentPath(double[] points, double[] rates, boolean converged) {
        this.points = points;
        this.rates = rates;
        this.converged = converged;
    }

    /**
     * Where it stopped.
     *
     * @return the last point
     */
    public double x() {
        return points[points.length - 1];
    }

    /**
     * How many updates it took.
     *
     * @return one fewer than points
     */
    public int steps() {
        return rates.length;
    }

    /**
     * Every point, the start first.
     *
     * @return a copy, {@code steps() + 1} long
     */
    public double[] points() {
        return points.clone();
    }

    /**
     * The learning rate of every step.
     *
     * @return a copy, {@code steps()} long
     */
    public double[] rates() {
        return rates.clone();
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
        return "x = " + x() + " after " + steps() + (steps() == 1 ? " step" : " steps")
                + " from " + points[0] + (converged ? "" : " (not converged)");
    }
}
