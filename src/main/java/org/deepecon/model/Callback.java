package org.deepecon.model;

/**
 * Told what happens while a model is fitted, evaluated or used. Override what you need:
 *
 * <pre>{@code
 * class Watch implements Callback {
 *     public void onEpochEnd(int epoch, Logs logs) {
 *         System.out.println(epoch + ": " + logs.loss());
 *     }
 * }
 * }</pre>
 *
 * <p>Epochs and batches are counted from 0. An exception ends the fit; the model stays as of the
 * last whole step.
 */
public interface Callback {
    /**
     * Called first.
     *
     * @param model that is fitted, evaluated or used; {@link Model#stopTraining} ends the fit
     */
    default void setModel(Model model) {
    }

    /**
     * Called next.
     *
     * @param params how long it will take
     */
    default void setParams(Params params) {
    }

    /** A fit begins. */
    default void onTrainBegin() {
    }

    /**
     * A fit ends as planned or was stopped by a callback.
     *
     * @param logs of the last epoch
     */
    default void onTrainEnd(Logs logs) {
    }

    /**
     * An epoch begins.
     *
     * @param epoch from 0
     */
    default void onEpochBegin(int epoch) {
    }

    /**
     * An epoch ends, validation included.
     *
     * @param epoch from 0
     * @param logs means of the epoch, and {@code val_…}
     */
    default void onEpochEnd(int epoch, Logs logs) {
    }

    /**
     * A step of training begins.
     *
     * @param batch from 0 in each epoch
     */
    default void onTrainBatchBegin(int batch) {
    }

    /**
     * A step of training is made.
     *
     * @param batch from 0 in each epoch
     * @param logs means of the epoch so far; valid during this call
     */
    default void onTrainBatchEnd(int batch, Logs logs) {
    }

    /** An evaluation begins, also within a fit. */
    default void onTestBegin() {
    }

    /**
     * An evaluation ends.
     *
     * @param logs its result, without {@code val_}
     */
    default void onTestEnd(Logs logs) {
    }

    /**
     * A batch is about to be evaluated.
     *
     * @param batch from 0
     */
    default void onTestBatchBegin(int batch) {
    }

    /**
     * A batch is evaluated.
     *
     * @param batch from 0
     * @param logs means so far; valid during this call
     */
    default void onTestBatchEnd(int batch, Logs logs) {
    }

    /** A prediction begins. */
    default void onPredictBegin() {
    }

    /** A prediction ends. */
    default void onPredictEnd() {
    }

    /**
     * A batch is about to be predicted.
     *
     * @param batch from 0
     */
    default void onPredictBatchBegin(int batch) {
    }

    /**
     * A batch is predicted.
     *
     * @param batch from 0
     */
    default void onPredictBatchEnd(int batch) {
    }
}
