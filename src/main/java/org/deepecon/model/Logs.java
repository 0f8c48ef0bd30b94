package org.deepecon.model;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The loss and the metrics by name, in alphabetical order, then what callbacks add: a small map to
 * read. While a batch ends it shows the means of the epoch so far, computed only if somebody looks.
 */
public final class Logs extends AbstractMap<String, Double> {
    private final Map<String, Double> values;
    private final Scores source;
    private boolean stale;

    /** Values that stay; what is added stands behind them. */
    Logs(Map<String, Double> values) {
        this.source = null;
        this.values = new LinkedHashMap<>(new TreeMap<>(values));
    }

    /** Values that are asked for when somebody looks after {@link #change}. */
    Logs(Scores source) {
        this.source = source;
        this.values = new TreeMap<>();
    }

    /**
     * One value.
     *
     * @param name such as {@code val_loss}
     * @return its value
     * @throws IllegalArgumentException if there is none of this name; the message lists them
     */
    public double value(String name) {
        Double value = current().get(name);
        if (value == null) {
            throw new IllegalArgumentException("Logs: expected one of " + current().keySet()
                    + ", got \"" + name + "\".");
        }
        return value;
    }

    /**
     * The loss, penalties included.
     *
     * @return the mean over the samples
     */
    public double loss() {
        return source != null ? source.loss() : value("loss");
    }

    /**
     * Adds a number of your own at the end of an epoch, such as an Euler error: it is printed,
     * recorded in the {@link History} and seen by the callbacks that follow.
     *
     * @param name of it
     * @param value of it
     */
    public void add(String name, double value) {
        current().put(name, value);
    }

    @Override
    public Set<Entry<String, Double>> entrySet() {
        return Collections.unmodifiableMap(current()).entrySet();
    }

    void change() {
        stale = true;
    }

    /** What is shown now. */
    private Map<String, Double> current() {
        if (stale) {
            stale = false;
            source.report(values);
        }
        return values;
    }
}
