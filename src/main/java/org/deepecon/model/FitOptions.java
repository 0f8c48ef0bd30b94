package org.deepecon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a model is fitted. Defaults are Keras's.
 *
 * <pre>{@code
 * model.fit(x, y, fit().epochs(10).batchSize(64).validationSplit(0.1));
 * }</pre>
 */
public final class FitOptions {
    /** Samples in a step unless set. */
    public static final int DEFAULT_BATCH_SIZE = 32;
    private static final int MOST_VERBOSE = 2;

    private final List<Callback> callbacks = new ArrayList<>();
    private int epochs = 1;
    private int initialEpoch;
    private int batchSize = DEFAULT_BATCH_SIZE;
    private int verbose = 1;
    private boolean shuffle = true;
    private double validationSplit;
    private Object[] validationData;
    private int validationFrequency = 1;
    private int validationBatchSize;
    private Map<Integer, Double> classWeight;
    private Object sampleWeight;

    private FitOptions() {
    }

    /**
     * Keras's defaults.
     *
     * @return one epoch, batches of {@value #DEFAULT_BATCH_SIZE}, shuffled
     */
    public static FitOptions fit() {
        return new FitOptions();
    }

    /**
     * How often all samples are seen.
     *
     * @param count the number of the last epoch, from 1; 1 unless set
     * @return this
     * @throws IllegalArgumentException if it is below 1
     */
    public FitOptions epochs(int count) {
        epochs = Check.atLeast(1, "fit", "epochs", count);
        return this;
    }

    /**
     * Where to begin to count, to go on with an earlier fit.
     *
     * @param epoch from 0; 0 unless set
     * @return this
     * @throws IllegalArgumentException if it is below 0
     */
    public FitOptions initialEpoch(int epoch) {
        initialEpoch = Check.atLeast(0, "fit", "initialEpoch", epoch);
        return this;
    }

    /**
     * Samples in a step. If it exceeds the number of samples, a step takes them all; the last
     * step of an epoch takes what is left.
     *
     * @param samples at least 1; {@value #DEFAULT_BATCH_SIZE} unless set
     * @return this
     * @throws IllegalArgumentException if it is below 1
     */
    public FitOptions batchSize(int samples) {
        batchSize = Check.atLeast(1, "fit", "batchSize", samples);
        return this;
    }

    /**
     * What is printed.
     *
     * @param level 0 nothing, 1 a progress line, 2 a line for each epoch; 1 unless set
     * @return this
     * @throws IllegalArgumentException on another level
     */
    public FitOptions verbose(int level) {
        verbose = Check.between(0, MOST_VERBOSE, "fit", "verbose", level);
        return this;
    }

    /**
     * Whether each epoch sees the samples in a new order.
     *
     * @param on true unless set
     * @return this
     */
    public FitOptions shuffle(boolean on) {
        shuffle = on;
        return this;
    }

    /**
     * Keeps the last part of the samples, before any shuffling, to judge the model after each
     * epoch.
     *
     * @param part at least 0, below 1; 0 unless set
     * @return this
     * @throws IllegalArgumentException if it is not in that range
     */
    public FitOptions validationSplit(double part) {
        if (!(part >= 0 && part < 1)) {
            throw new IllegalArgumentException("fit: expected validationSplit of at least 0 and"
                    + " below 1, got " + part + ".");
        }
        validationSplit = part;
        return this;
    }

    /**
     * Other samples to judge the model by after each epoch; takes the place of a split.
     *
     * @param x as for {@link Model#fit}
     * @param y as for {@link Model#fit}
     * @return this
     */
    public FitOptions validationData(Object x, Object y) {
        return validationData(x, y, null);
    }

    /**
     * Other samples to judge the model by after each epoch; takes the place of a split.
     *
     * @param x as for {@link Model#fit}
     * @param y as for {@link Model#fit}
     * @param weights of each sample
     * @return this
     */
    public FitOptions validationData(Object x, Object y, Object weights) {
        validationData = new Object[] {x, y, weights};
        return this;
    }

    /**
     * How often the model is judged.
     *
     * @param everyEpochs at least 1; 1 unless set
     * @return this
     * @throws IllegalArgumentException if it is below 1
     */
    public FitOptions validationFreq(int everyEpochs) {
        validationFrequency = Check.atLeast(1, "fit", "validationFreq", everyEpochs);
        return this;
    }

    /**
     * Samples in a batch of validation.
     *
     * @param samples at least 1; that of the fit unless set
     * @return this
     * @throws IllegalArgumentException if it is below 1
     */
    public FitOptions validationBatchSize(int samples) {
        validationBatchSize = Check.atLeast(1, "fit", "validationBatchSize", samples);
        return this;
    }

    /**
     * How much the samples of each class count in the loss.
     *
     * @param weights by class; classes that are missing count 1
     * @return this
     */
    public FitOptions classWeight(Map<Integer, Double> weights) {
        classWeight = Map.copyOf(weights);
        return this;
    }

    /**
     * How much each sample counts in the loss.
     *
     * @param weights a Tensor or an array, one number for each sample
     * @return this
     */
    public FitOptions sampleWeight(Object weights) {
        sampleWeight = weights;
        return this;
    }

    /**
     * Adds callbacks, told in this order.
     *
     * @param more such as {@code earlyStopping()}
     * @return this
     */
    public FitOptions callbacks(Callback... more) {
        callbacks.addAll(List.of(more));
        return this;
    }

    int epochs() {
        return epochs;
    }

    int initialEpoch() {
        return initialEpoch;
    }

    int batchSize() {
        return batchSize;
    }

    int verbose() {
        return verbose;
    }

    boolean shuffle() {
        return shuffle;
    }

    double validationSplit() {
        return validationSplit;
    }

    Object[] validationData() {
        return validationData;
    }

    boolean validatesAfter(int epoch) {
        return (epoch + 1) % validationFrequency == 0;
    }

    int validationBatchSize() {
        return validationBatchSize > 0 ? validationBatchSize : batchSize;
    }

    Map<Integer, Double> classWeight() {
        return classWeight;
    }

    Object sampleWeight() {
        return sampleWeight;
    }

    List<Callback> callbacks() {
        return callbacks;
    }
}
