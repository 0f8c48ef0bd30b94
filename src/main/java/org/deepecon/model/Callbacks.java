package org.deepecon.model;

/**
 * All callbacks, for static import. Defaults are Keras's.
 *
 * <pre>{@code
 * model.fit(x, y, fit().epochs(100).validationSplit(0.1)
 *         .callbacks(earlyStopping().patience(3), csvLogger("run.csv")));
 * }</pre>
 */
public final class Callbacks {
    private Callbacks() {
    }

    /**
     * Ends the fit when a number no longer improves.
     *
     * @return watches {@code val_loss}, without patience
     */
    public static EarlyStopping earlyStopping() {
        return new EarlyStopping();
    }

    /**
     * Saves the model or its weights after each epoch.
     *
     * @param file ends in {@code .keras} for the whole model, in {@code .weights.h5} or
     *     {@code .npz} for weights; may name {@code {epoch:02d}} and {@code {val_loss:.2f}}
     * @return saves each epoch
     * @throws IllegalArgumentException on another ending
     */
    public static ModelCheckpoint modelCheckpoint(String file) {
        return new ModelCheckpoint(file);
    }

    /**
     * Makes the learning rate smaller when a number no longer improves.
     *
     * @return watches {@code val_loss}; a tenth after 10 epochs
     */
    public static ReduceLROnPlateau reduceLROnPlateau() {
        return new ReduceLROnPlateau();
    }

    /**
     * Sets the learning rate of each epoch.
     *
     * @param schedule from the epoch, counted from 0, and the rate so far
     * @return the callback
     */
    public static LearningRateScheduler learningRateScheduler(
            LearningRateScheduler.Schedule schedule) {
        return new LearningRateScheduler(schedule);
    }

    /**
     * Runs functions.
     *
     * @return does nothing until told
     */
    public static LambdaCallback lambdaCallback() {
        return new LambdaCallback();
    }

    /**
     * Ends the fit quietly when the loss is not finite.
     *
     * @return the callback
     */
    public static TerminateOnNaN terminateOnNaN() {
        return new TerminateOnNaN();
    }

    /**
     * Writes a line for each epoch to a file.
     *
     * @param file begun anew at each fit unless set to append
     * @return separates by commas
     */
    public static CSVLogger csvLogger(String file) {
        return new CSVLogger(file);
    }

    /**
     * Lets a fit go on where it was cut off.
     *
     * @param folder for the backup
     * @return saves after each epoch
     */
    public static BackupAndRestore backupAndRestore(String folder) {
        return new BackupAndRestore(folder);
    }
}
