package org.deepecon.model;

/** Sets the learning rate at the beginning of each epoch; adds it to the logs. */
public final class LearningRateScheduler implements Callback {
    /** A learning rate for each epoch. */
    @FunctionalInterface
    public interface Schedule {
        /**
         * The rate.
         *
         * @param epoch from 0
         * @param rate so far
         * @return from now on
         */
        double at(int epoch, double rate);
    }

    private final Schedule schedule;
    private int verbose;
    private Model model;

    LearningRateScheduler(Schedule schedule) {
        this.schedule = schedule;
    }

    /**
     * Whether it says what it does.
     *
     * @param level 0 or 1; 0 unless set
     * @return this
     */
    public LearningRateScheduler verbose(int level) {
        verbose = level;
        return this;
    }

    @Override
    public void setModel(Model fitted) {
        model = fitted;
    }

    @Override
    public void onEpochBegin(int epoch) {
        double rate = schedule.at(epoch, model.optimizer().learningRate());
        model.optimizer().learningRate(rate);
        if (verbose > 0) {
            System.out.println("\nEpoch " + (epoch + 1) + ": LearningRateScheduler setting"
                    + " learning rate to " + Digits.shortest(rate) + ".");
        }
    }

    @Override
    public void onEpochEnd(int epoch, Logs logs) {
        logs.add("learning_rate", model.optimizer().learningRate());
    }
}
