package org.deepecon.kernel.magic;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.deepecon.kernel.display.Quantity;

/**
 * Times code by running it in growing batches. Called by the source that {@code %timeit} generates.
 */
public final class Benchmark {
    private static final int SAMPLES = 7;
    private static final long BATCH_NANOS = 100_000_000;
    /** A batch of this size that is still too short holds code that the JVM has optimized away. */
    private static final long MOST_RUNS = 1_000_000_000;
    private static volatile Object sink;

    private Benchmark() {
    }

    /** Code without a value that may throw. */
    @FunctionalInterface
    public interface Action {
        /**
         * Runs it.
         *
         * @throws Exception what the code throws
         */
        void run() throws Exception;
    }

    /**
     * Times an expression.
     *
     * @param code the expression
     * @return one line for the student
     * @throws Exception what the expression throws
     */
    public static String measure(Callable<?> code) throws Exception {
        return run(() -> sink = code.call());
    }

    /**
     * Times statements.
     *
     * @param code the statements
     * @return one line for the student
     * @throws Exception what the code throws
     */
    public static String measure(Action code) throws Exception {
        return run(code);
    }

    /** Warms up while it looks for a batch of a tenth of a second; then takes the median. */
    private static String run(Action code) throws Exception {
        long runs = 1;
        long nanos = batch(code, runs);
        while (nanos < BATCH_NANOS && runs < MOST_RUNS) {
            runs = Math.min(MOST_RUNS, larger(runs, nanos));
            nanos = batch(code, runs);
        }
        if (nanos < BATCH_NANOS) {
            return "Below 0.1 ns per run: the JVM removed the code, because nothing uses its result."
                    + " Time an expression instead, so that its value is kept.";
        }
        double[] samples = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            samples[i] = (double) batch(code, runs) / runs;
        }
        sink = null;
        Arrays.sort(samples);
        return Quantity.time(samples[SAMPLES / 2]) + " per run (median of " + SAMPLES
                + " samples of " + runs + (runs == 1 ? " run; " : " runs; ")
                + Quantity.time(samples[0]) + " to " + Quantity.time(samples[SAMPLES - 1]) + ")";
    }

    private static long larger(long runs, long nanos) {
        long enough = runs * (BATCH_NANOS / 10 * 11) / (nanos + 1);
        return Math.min(runs * 10, Math.max(runs + 1, enough));
    }

    private static long batch(Action code, long runs) throws Exception {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long start = System.nanoTime();
        for (long i = 0; i < runs; i++) {
            code.run();
        }
        return System.nanoTime() - start;
    }
}
