package org.deepecon.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How a model is evaluated or used on data. Defaults are Keras's.
 *
 * <pre>{@code
 * model.evaluate(x, y, evaluate().batchSize(512).verbose(0));
 * model.predict(x, predict().verbose(0));
 * }</pre>
 */
public final class RunOptions {
    private static final int MOST_VERBOSE = 2;

    private final String where;
    private final List<Callback> callbacks = new ArrayList<>();
    private int batchSize = FitOptions.DEFAULT_BATCH_SIZE;
    private int verbose = 1;
    private Object sampleWeight;

    private RunOptions(String where) {
        this.where = where;
    }

    /**
     * For {@link Model#evaluate}.
     *
     * @return batches of 32, a progress line
     */
    public static RunOptions evaluate() {
        return new RunOptions("evaluate");
    }

    /**
     * For {@link Model#predict}.
     *
     * @return batches of 32, a progress line
     */
    public static RunOptions predict() {
        return new RunOptions("predict");
    }

    /**
     * Samples computed at a time.
     *
     * @param samples at least 1; 32 unless set
     * @return this
     * @throws IllegalArgumentException if it is below 1
     */
    public RunOptions batchSize(int samples) {
        batchSize = Check.atLeast(1, where, "batchSize", samples);
        return this;
    }

    /**
     * What is printed.
     *
     * @param level 0 nothing, 1 a progress line, 2 one line at the end; 1 unless set
     * @return this
     * @throws IllegalArgumentException on another level
     */
    public RunOptions verbose(int level) {
        verbose = Check.between(0, MOST_VERBOSE, where, "verbose", level);
        return this;
    }

    /**
     * How much each sample counts in the loss; for evaluations.
     *
     * @param weights a Tensor or an array, one number for each sample
     * @return this
     */
    public RunOptions sampleWeight(Object weights) {
        sampleWeight = weights;
        return this;
    }

    /**
     * Adds callbacks, told in this order.
     *
     * @param more told of each batch
     * @return this
     */
    public RunOptions callbacks(Callback... more) {
        callbacks.addAll(List.of(more));
        return this;
    }

    /** Whether nobody sees the batches pass. */
    boolean isSilent() {
        return verbose == 0 && callbacks.isEmpty();
    }

    int batchSize() {
        return batchSize;
    }

    int verbose() {
        return verbose;
    }

    Object sampleWeight() {
        return sampleWeight;
    }

    List<Callback> callbacks() {
        return callbacks;
    }
}
