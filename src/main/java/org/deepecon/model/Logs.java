package org.deepecon.model;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The loss and the metrics by name, in alphabetical order: a small map to read. While a batch ends
 * it shows the means of the epoch so far, computed only if somebody looks.
 */
public final class Logs extends AbstractMap<String, Double> {
    private final Map<String, Double> values = new TreeMap<>();
    private final Scores source;
    private boolean stale;

    /** Values that stay. */
    Logs() {
        this(null);
    }

    /** Values that are asked for when somebody looks after {@link #change}. */
    Logs(Scores source) {
        this.source = source;
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

    void addAll(String prefix, Map<String, Double> other) {
        other.forEach((name, value) -> values.put(prefix + name, value));
    }

    Map<String, Double> writable() {
        return values;
    }

    void change() {
        stale = true;
    }

    private Map<String, Double> current() {
        if (stale) {
            stale = false;
            source.report(values);
        }
        return values;
    }
}
