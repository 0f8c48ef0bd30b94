package org.deepecon.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deepecon.plot.Plot;

/**
 * The loss and the metrics after each epoch of a fit. Names are in alphabetical order, as in Keras:
 * {@code accuracy, loss, val_accuracy, val_loss}; what callbacks add, such as
 * {@code learning_rate}, stands behind.
 */
public final class History implements Callback {
    private final Map<String, List<Double>> history = new LinkedHashMap<>();
    private final List<Integer> epochs = new ArrayList<>();
    private Params params;

    /** Nothing yet; a fit makes it. */
    History() {
    }

    /**
     * All values.
     *
     * @return one list for each name, one value for each epoch
     */
    public Map<String, List<Double>> history() {
        return Collections.unmodifiableMap(history);
    }

    /**
     * The values of one name, for plots and computations.
     *
     * @param name such as {@code val_loss}
     * @return one value for each epoch
     * @throws IllegalArgumentException if there is none of this name; the message lists them
     */
    public double[] get(String name) {
        List<Double> values = history.get(name);
        if (values == null) {
            throw new IllegalArgumentException("History: expected one of " + history.keySet()
                    + ", got \"" + name + "\".");
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * The epochs, counted from 0.
     *
     * @return those that ended
     */
    public List<Integer> epoch() {
        return Collections.unmodifiableList(epochs);
    }

    /**
     * What the fit was asked for.
     *
     * @return verbosity, epochs, steps
     */
    public Params params() {
        return params;
    }

    /**
     * Draws the curves: a panel for each metric, the loss first, training beside validation. The
     * axis of a metric that falls far is logarithmic.
     *
     * @return a plot
     * @throws IllegalStateException if no epoch has ended yet
     */
    public Plot plot() {
        return HistoryPlot.of(this);
    }

    @Override
    public void setParams(Params given) {
        params = given;
    }

    @Override
    public void onEpochEnd(int epoch, Logs logs) {
        epochs.add(epoch);
        logs.forEach((name, value) ->
                history.computeIfAbsent(name, key -> new ArrayList<>()).add(value));
    }

    @Override
    public String toString() {
        var text = new StringBuilder("History of " + epochs.size()
                + (epochs.size() == 1 ? " epoch" : " epochs"));
        history.forEach((name, values) -> text.append(String.format(Locale.ROOT,
                "%n  %-20s %s → %s", name, Digits.of(values.get(0)),
                Digits.of(values.get(values.size() - 1)))));
        return text.toString();
    }
}
