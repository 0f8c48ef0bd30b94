package org.deepecon.model;

/**
 * Ends a fit when a watched number no longer improves. Defaults and messages are Keras's.
 *
 * <pre>{@code
 * fit().epochs(100).validationSplit(0.1).callbacks(earlyStopping().patience(3))
 * }</pre>
 */
public final class EarlyStopping extends Monitor<EarlyStopping> {
    private int patience;
    private int verbose;
    private Double baseline;
    private boolean restoreBestWeights;
    private int startFromEpoch;
    private int wait;
    private int stoppedEpoch;
    private int bestEpoch;
    private Double best;
    private Snapshot bestWeights;

    EarlyStopping() {
    }

    @Override
    EarlyStopping self() {
        return this;
    }

    /**
     * How many epochs without improvement are borne.
     *
     * @param epochs at least 0; 0 unless set
     * @return this
     * @throws IllegalArgumentException if it is below 0
     */
    public EarlyStopping patience(int epochs) {
        patience = Check.atLeast(0, "EarlyStopping", "patience", epochs);
        return this;
    }

    /**
     * What counts as improvement.
     *
     * @param least more than this; 0 unless set
     * @return this
     */
    public EarlyStopping minDelta(double least) {
        leastChange(least);
        return this;
    }

    /**
     * Whether it says when it stops.
     *
     * @param level 0 or 1; 0 unless set
     * @return this
     */
    public EarlyStopping verbose(int level) {
        verbose = level;
        return this;
    }

    /**
     * Improvements that stay behind this value do not count.
     *
     * @param value to be beaten; none unless set
     * @return this
     */
    public EarlyStopping baseline(double value) {
        baseline = value;
        return this;
    }

    /**
     * Whether the model gets the weights of its best epoch in the end.
     *
     * @param on false unless set
     * @return this
     */
    public EarlyStopping restoreBestWeights(boolean on) {
        restoreBestWeights = on;
        return this;
    }

    /**
     * When it begins to watch.
     *
     * @param epoch from 0; 0 unless set
     * @return this
     * @throws IllegalArgumentException if it is below 0
     */
    public EarlyStopping startFromEpoch(int epoch) {
        startFromEpoch = Check.atLeast(0, "EarlyStopping", "startFromEpoch", epoch);
        return this;
    }

    /**
     * When it stopped the last fit.
     *
     * @return the epoch from 0; 0 if it did not
     */
    public int stoppedEpoch() {
        return stoppedEpoch;
    }

    /**
     * When the watched number was best.
     *
     * @return the epoch from 0
     */
    public int bestEpoch() {
        return bestEpoch;
    }

    @Override
    public void onTrainBegin() {
        super.onTrainBegin();
        wait = 0;
        stoppedEpoch = 0;
        bestEpoch = 0;
        best = null;
        bestWeights = null;
    }

    @Override
    public void onEpochEnd(int epoch, Logs logs) {
        Double current = current(logs);
        if (current == null || epoch < startFromEpoch) {
            return;
        }
        if (restoreBestWeights && bestWeights == null) {
            keep(epoch);
        }
        wait++;
        if (improves(current, best)) {
            best = current;
            keep(epoch);
            if (baseline == null || improves(current, baseline)) {
                wait = 0;
            }
        } else if (wait >= patience && epoch > 0) {
            stoppedEpoch = epoch;
            model().stopTraining();
        }
    }

    private void keep(int epoch) {
        bestEpoch = epoch;
        if (restoreBestWeights) {
            if (bestWeights == null) {
                bestWeights = new Snapshot(model().weights());
            }
            bestWeights.take();
        }
    }

    @Override
    public void onTrainEnd(Logs logs) {
        if (stoppedEpoch > 0 && verbose > 0) {
            System.out.println("Epoch " + (stoppedEpoch + 1) + ": early stopping");
        }
        if (bestWeights != null) {
            if (verbose > 0) {
                System.out.println("Restoring model weights from the end of the best epoch: "
                        + (bestEpoch + 1) + ".");
            }
            bestWeights.restore();
        }
    }
}
