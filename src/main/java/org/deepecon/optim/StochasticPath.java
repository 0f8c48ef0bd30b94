package org.deepecon.optim;

import java.util.Locale;

/**
 * The way of a stochastic descent, noted once per block of observations: a note for every step
 * would fill the memory. Immutable.
 */
public final class StochasticPath {
    private final Line line;
    private final long steps;
    private final double[] costs;
    private final double[] intercepts;
    private final double[] slopes;

    StochasticPath(
            Line line, long steps, double[] costs, double[] intercepts, double[] slopes) {
        this.line = line;
        this.steps = steps;
        this.costs = costs;
        this.intercepts = intercepts;
        this.slopes = slopes;
    }

    /**
     * Where it stopped.
     *
     * @return the last line
     */
    public Line line() {
        return line;
    }

    /**
     * How many updates it made.
     *
     * @return passes × observations / batch size
     */
    public long steps() {
        return steps;
    }

    /**
     * The cost ½ residual², averaged over each block, measured before the updates.
     *
     * @return a copy, one number a block
     */
    public double[] costs() {
        return costs.clone();
    }

    /**
     * The intercept at the end of each block.
     *
     * @return a copy, one number a block
     */
    public double[] intercepts() {
        return intercepts.clone();
    }

    /**
     * The slope at the end of each block.
     *
     * @return a copy, one number a block
     */
    public double[] slopes() {
        return slopes.clone();
    }

    /**
     * The average cost of the last blocks.
     *
     * @param blocks how many, from 1 to the number of blocks
     * @return their mean
     * @throws IllegalArgumentException if there are not so many
     */
    public double meanCostOfLast(int blocks) {
        if (blocks < 1 || blocks > costs.length) {
            throw new IllegalArgumentException("Mean cost: expected 1 to %d blocks, got %d."
                    .formatted(costs.length, blocks));
        }
        double sum = 0;
        for (int i = costs.length - blocks; i < costs.length; i++) {
            sum += costs[i];
        }
        return sum / blocks;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s after %,d steps", line, steps);
    }
}
