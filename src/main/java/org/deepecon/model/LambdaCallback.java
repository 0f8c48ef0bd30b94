package org.deepecon.model;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A callback made of functions.
 *
 * <pre>{@code
 * lambdaCallback().onEpochEnd((epoch, logs) -> System.out.println(logs.loss()))
 * }</pre>
 */
public final class LambdaCallback implements Callback {
    /** Told of an epoch or a batch that ended. */
    @FunctionalInterface
    public interface Listener {
        /**
         * It ended.
         *
         * @param index of the epoch or batch, from 0
         * @param logs its loss and metrics
         */
        void ended(int index, Logs logs);
    }

    private Runnable trainBegin = () -> { };
    private Consumer<Logs> trainEnd = logs -> { };
    private IntConsumer epochBegin = epoch -> { };
    private Listener epochEnd = (epoch, logs) -> { };
    private IntConsumer batchBegin = batch -> { };
    private Listener batchEnd = (batch, logs) -> { };

    LambdaCallback() {
    }

    /**
     * At the beginning of a fit.
     *
     * @param action to run
     * @return this
     */
    public LambdaCallback onTrainBegin(Runnable action) {
        trainBegin = action;
        return this;
    }

    /**
     * At the end of a fit.
     *
     * @param action given the logs of the last epoch
     * @return this
     */
    public LambdaCallback onTrainEnd(Consumer<Logs> action) {
        trainEnd = action;
        return this;
    }

    /**
     * At the beginning of each epoch.
     *
     * @param action given the epoch
     * @return this
     */
    public LambdaCallback onEpochBegin(IntConsumer action) {
        epochBegin = action;
        return this;
    }

    /**
     * At the end of each epoch.
     *
     * @param action given the epoch and its logs
     * @return this
     */
    public LambdaCallback onEpochEnd(Listener action) {
        epochEnd = action;
        return this;
    }

    /**
     * Before each step of training.
     *
     * @param action given the batch
     * @return this
     */
    public LambdaCallback onTrainBatchBegin(IntConsumer action) {
        batchBegin = action;
        return this;
    }

    /**
     * After each step of training.
     *
     * @param action given the batch and the logs of the epoch so far
     * @return this
     */
    public LambdaCallback onTrainBatchEnd(Listener action) {
        batchEnd = action;
        return this;
    }

    @Override
    public void onTrainBegin() {
        trainBegin.run();
    }

    @Override
    public void onTrainEnd(Logs logs) {
        trainEnd.accept(logs);
    }

    @Override
    public void onEpochBegin(int epoch) {
        epochBegin.accept(epoch);
    }

    @Override
    public void onEpochEnd(int epoch, Logs logs) {
        epochEnd.ended(epoch, logs);
    }

    @Override
    public void onTrainBatchBegin(int batch) {
        batchBegin.accept(batch);
    }

    @Override
    public void onTrainBatchEnd(int batch, Logs logs) {
        batchEnd.ended(batch, logs);
    }
}
