package org.deepecon.model;

import org.deepecon.optim.Optimizer;

/**
 * Makes the learning rate smaller when a watched number no longer improves; adds it to the logs.
 * Defaults and messages are Keras's.
 */
public final class ReduceLROnPlateau extends Monitor<ReduceLROnPlateau> {
    /** By what the rate is multiplied unless set. */
    public static final double DEFAULT_FACTOR = 0.1;
    /** Epochs without improvement that are borne unless set. */
    public static final int DEFAULT_PATIENCE = 10;
    /** What counts as improvement unless set. */
    public static final double DEFAULT_MIN_DELTA = 1e-4;

    private double factor = DEFAULT_FACTOR;
    private int patience = DEFAULT_PATIENCE;
    private int cooldown;
    private double minLearningRate;
    private int verbose;
    private int wait;
    private int cooling;
    private Double best;

    ReduceLROnPlateau() {
        leastChange(DEFAULT_MIN_DELTA);
    }

    @Override
    ReduceLROnPlateau self() {
        return this;
    }

    /**
     * By what the rate is multiplied.
     *
     * @param value at least 0, below 1; {@value #DEFAULT_FACTOR} unless set
     * @return this
     * @throws IllegalArgumentException if it is not in that range
     */
    public ReduceLROnPlateau factor(double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException("ReduceLROnPlateau: expected a factor of at least 0"
                    + " and below 1, got " + value + ".");
        }
        factor = value;
        return this;
    }

    /**
     * How many epochs without improvement are borne.
     *
     * @param epochs at least 0; {@value #DEFAULT_PATIENCE} unless set
     * @return this
     * @throws IllegalArgumentException if it is below 0
     */
    public ReduceLROnPlateau patience(int epochs) {
        patience = Check.atLeast(0, "ReduceLROnPlateau", "patience", epochs);
        return this;
    }

    /**
     * What counts as improvement.
     *
     * @param least more than this; {@value #DEFAULT_MIN_DELTA} unless set
     * @return this
     */
    public ReduceLROnPlateau minDelta(double least) {
        leastChange(least);
        return this;
    }

    /**
     * How many epochs it rests after a reduction.
     *
     * @param epochs at least 0; 0 unless set
     * @return this
     * @throws IllegalArgumentException if it is below 0
     */
    public ReduceLROnPlateau cooldown(int epochs) {
        cooldown = Check.atLeast(0, "ReduceLROnPlateau", "cooldown", epochs);
        return this;
    }

    /**
     * The least learning rate.
     *
     * @param rate at least 0; 0 unless set
     * @return this
     */
    public ReduceLROnPlateau minLr(double rate) {
        minLearningRate = rate;
        return this;
    }

    /**
     * Whether it says what it does.
     *
     * @param level 0 or 1; 0 unless set
     * @return this
     */
    public ReduceLROnPlateau verbose(int level) {
        verbose = level;
        return this;
    }

    @Override
    public void onTrainBegin() {
        super.onTrainBegin();
        best = null;
        cooling = 0;
        wait = 0;
    }

    @Override
    public void onEpochEnd(int epoch, Logs logs) {
        logs.add("learning_rate", model().optimizer().learningRate());
        Double current = current(logs);
        if (current == null) {
            return;
        }
        if (cooling > 0) {
            cooling--;
            wait = 0;
        }
        if (improves(current, best)) {
            best = current;
            wait = 0;
        } else if (cooling == 0 && ++wait >= patience) {
            reduce(epoch);
        }
    }

    private void reduce(int epoch) {
        Optimizer optimizer = model().optimizer();
        double old = optimizer.learningRate();
        if (old > (float) minLearningRate) {
            double smaller = Math.max(old * factor, minLearningRate);
            optimizer.learningRate(smaller);
            if (verbose > 0) {
                System.out.println("\nEpoch " + (epoch + 1) + ": ReduceLROnPlateau reducing"
                        + " learning rate to " + Digits.shortest(smaller) + ".");
            }
            cooling = cooldown;
            wait = 0;
        }
    }
}
