package org.deepecon.optim;

/**
 * A straight line, {@code y = intercept + slope · x}.
 *
 * @param intercept its height at x = 0
 * @param slope its rise per unit of x
 */
public record Line(double intercept, double slope) {
    /**
     * Height of the line.
     *
     * @param x where
     * @return {@code intercept + slope · x}
     */
    public double at(double x) {
        return intercept + slope * x;
    }

    /**
     * The same line in raw units, if this one takes {@code (x − mean) / deviation}.
     *
     * @param mean what was subtracted from x
     * @param deviation what it was then divided by
     * @return the line that takes x itself
     */
    public Line unscaled(double mean, double deviation) {
        return new Line(intercept - slope * mean / deviation, slope / deviation);
    }

    @Override
    public String toString() {
        return "y = " + intercept + (slope < 0 ? " - " : " + ") + Math.abs(slope) + " x";
    }
}
