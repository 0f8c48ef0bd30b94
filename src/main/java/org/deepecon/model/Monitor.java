package org.deepecon.model;

import org.deepecon.nn.metric.Direction;

/**
 * A callback that watches one number of the logs. In mode {@code auto} the metric itself knows
 * whether larger or smaller is better.
 *
 * @param <T> the callback itself, which settings return
 */
public abstract class Monitor<T extends Monitor<T>> implements Callback {
    private String name = "val_loss";
    private String mode = "auto";
    private double minDelta;
    private Direction direction;
    private Model model;

    Monitor() {
    }

    abstract T self();

    /**
     * What is watched.
     *
     * @param logName of the logs; {@code val_loss} unless set
     * @return this
     */
    public T monitor(String logName) {
        name = logName;
        return self();
    }

    /**
     * Which values are better.
     *
     * @param value {@code min}, {@code max}, or {@code auto}; {@code auto} unless set
     * @return this
     * @throws IllegalArgumentException on another word
     */
    public T mode(String value) {
        if (!value.matches("auto|min|max")) {
            throw new IllegalArgumentException(getClass().getSimpleName() + ": expected mode"
                    + " \"auto\", \"min\" or \"max\", got \"" + value + "\".");
        }
        mode = value;
        return self();
    }

    /** What counts as better: at least by this. */
    final void leastChange(double value) {
        minDelta = Math.abs(value);
    }

    final Model model() {
        return model;
    }

    final String monitored() {
        return name;
    }

    @Override
    public void setModel(Model fitted) {
        model = fitted;
    }

    @Override
    public void onTrainBegin() {
        direction = null;
        if (name.startsWith("val_") && !model.isValidating()) {
            throw new IllegalArgumentException(getClass().getSimpleName() + " watches \"" + name
                    + "\", but this fit has nothing to validate with. Add validationSplit(0.1) or"
                    + " validationData(x, y) to the fit, or watch monitor(\"loss\").");
        }
    }

    /** The watched value; null in an epoch without validation. */
    final Double current(Logs logs) {
        Double value = logs.get(name);
        if (value == null && !name.startsWith("val_") || value == null && hasValidation(logs)) {
            throw new IllegalArgumentException(getClass().getSimpleName() + ": expected monitor to"
                    + " be one of " + logs.keySet() + ", got \"" + name + "\".");
        }
        return value;
    }

    private static boolean hasValidation(Logs logs) {
        return logs.containsKey("val_loss");
    }

    /** Whether a value is better than another, if there is one. */
    final boolean improves(double value, Double reference) {
        if (reference == null) {
            return true;
        }
        return direction() == Direction.UP ? value - minDelta > reference
                : value + minDelta < reference;
    }

    private Direction direction() {
        if (direction == null) {
            direction = mode.equals("min") ? Direction.DOWN
                    : mode.equals("max") ? Direction.UP : model.direction(name);
            if (direction == Direction.UNKNOWN) {
                throw new IllegalArgumentException(getClass().getSimpleName() + ": expected"
                        + " mode(\"min\") or mode(\"max\") to watch \"" + name + "\", which does"
                        + " not say what is better.");
            }
        }
        return direction;
    }
}
