package org.deepecon.optim;

import java.util.Random;

/**
 * Stochastic gradient descent for a line: each step follows the gradient of a few observations
 * only, one unless {@link #batchSize} says more. Immutable; start it from {@link
 * LeastSquares#stochasticGradientDescent}.
 *
 * <p>The cost ½ residual² is measured on each batch before its update and averaged over blocks of
 * {@link #averageEvery} observations: measuring all observations at each step would cost what the
 * method saves. Observations are taken in data order unless {@link #shuffle} is given a seed.
 */
public final class StochasticDescent {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 5e-6;
    /** Observations a block of averaged cost holds, unless set. */
    public static final int DEFAULT_AVERAGE_EVERY = 10_000;

    private static final String NAME = "Stochastic gradient descent";

    private final double[] x;
    private final double[] y;
    private final Options options;

    private StochasticDescent(double[] x, double[] y, Options options) {
        this.x = x;
        this.y = y;
        this.options = options;
    }

    static StochasticDescent of(double[] x, double[] y) {
        return new StochasticDescent(
                x, y, new Options(DEFAULT_LEARNING_RATE, 1, 1, DEFAULT_AVERAGE_EVERY, null));
    }

    /**
     * The rate of every update.
     *
     * @param rate positive; {@value #DEFAULT_LEARNING_RATE} unless set
     * @return a changed copy
     */
    public StochasticDescent learningRate(double rate) {
        Require.positive(NAME, "learning rate", rate);
        return with(new Options(rate, options.passes, options.batchSize,
                options.averageEvery, options.seed));
    }

    /**
     * How often every observation is used.
     *
     * @param epochs at least 1; 1 unless set
     * @return a changed copy
     */
    public StochasticDescent passes(int epochs) {
        Require.atLeast(1, NAME, "passes", epochs);
        return with(new Options(options.learningRate, epochs, options.batchSize,
                options.averageEvery, options.seed));
    }

    /**
     * How many observations share one update, along their mean gradient.
     *
     * @param size at least 1; 1 unless set
     * @return a changed copy
     */
    public StochasticDescent batchSize(int size) {
        Require.atLeast(1, NAME, "batchSize", size);
        return with(new Options(options.learningRate, options.passes, size,
                options.averageEvery, options.seed));
    }

    /**
     * How many observations each averaged cost covers.
     *
     * @param observations at least 1; {@value #DEFAULT_AVERAGE_EVERY} unless set
     * @return a changed copy
     */
    public StochasticDescent averageEvery(int observations) {
        Require.atLeast(1, NAME, "averageEvery", observations);
        return with(new Options(options.learningRate, options.passes, options.batchSize,
                observations, options.seed));
    }

    /**
     * Takes the observations in a new random order in every pass.
     *
     * @param seed the same seed gives the same orders
     * @return a changed copy
     */
    public StochasticDescent shuffle(long seed) {
        return with(new Options(options.learningRate, options.passes, options.batchSize,
                options.averageEvery, seed));
    }

    /**
     * Descends.
     *
     * @param intercept first intercept
     * @param slope first slope
     * @return the fitted line and the averaged costs
     * @throws TrainingDivergedException if a residual becomes infinite or not a number
     */
    public StochasticPath from(double intercept, double slope) {
        var walk = new Walk(new Line(Require.finite(NAME, "intercept", intercept),
                Require.finite(NAME, "slope", slope)));
        var random = options.seed == null ? null : new Random(options.seed);
        int[] order = random == null ? null : inOrder(x.length);
        for (int pass = 0; pass < options.passes; pass++) {
            if (random != null) {
                shuffle(order, random);
            }
            for (int first = 0; first < x.length; first += options.batchSize) {
                walk.update(order, first, Math.min(first + options.batchSize, x.length));
            }
        }
        return walk.path();
    }

    private StochasticDescent with(Options changed) {
        return new StochasticDescent(x, y, changed);
    }

    private static int[] inOrder(int count) {
        var order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        return order;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    /** Settings; a null seed keeps data order. */
    private record Options(
            double learningRate, int passes, int batchSize, int averageEvery, Long seed) {
    }

    /** The moving parts of one descent. */
    private final class Walk {
        private double intercept;
        private double slope;
        private long steps;
        private double costSum;
        private int costCount;
        private final Numbers costs = new Numbers();
        private final Numbers intercepts = new Numbers();
        private final Numbers slopes = new Numbers();

        Walk(Line start) {
            intercept = start.intercept();
            slope = start.slope();
        }

        /** One step along the mean gradient of observations first … end − 1. */
        void update(int[] order, int first, int end) {
            double sum = 0;
            double sumTimesX = 0;
            for (int i = first; i < end; i++) {
                int row = order == null ? i : order[i];
                double residual = intercept + slope * x[row] - y[row];
                sum += residual;
                sumTimesX += residual * x[row];
                record(residual * residual / 2);
            }
            steps++;
            if (!Double.isFinite(sumTimesX)) {
                throw new TrainingDivergedException(
                        NAME, steps, "gradient", sumTimesX, options.learningRate);
            }
            intercept -= options.learningRate * (sum / (end - first));
            slope -= options.learningRate * (sumTimesX / (end - first));
        }

        private void record(double cost) {
            costSum += cost;
            if (++costCount == options.averageEvery) {
                costs.add(costSum / costCount);
                intercepts.add(intercept);
                slopes.add(slope);
                costSum = 0;
                costCount = 0;
            }
        }

        StochasticPath path() {
            return new StochasticPath(new Line(intercept, slope), steps, costs.toArray(),
                    intercepts.toArray(), slopes.toArray());
        }
    }
}
