package org.deepecon.plot;

import java.util.List;

/**
 * One axis of a figure.
 *
 * @param title text beside it; empty for none
 * @param low where it begins, or NaN to fit the data
 * @param high where it ends, or NaN to fit the data
 * @param kind what its numbers mean
 * @param labels names of the places 0, 1, 2…; empty for numbers
 * @param reversed whether it runs from right to left, or downward
 */
record Axis(String title, double low, double high, Kind kind, List<String> labels,
        boolean reversed) {
    /** What the numbers of an axis mean. */
    enum Kind {
        /** Numbers. */
        LINEAR,
        /** Numbers above 0, shown by their logarithm. */
        LOG,
        /** Days since 1970-01-01. */
        DATE
    }

    /** Beyond this, arithmetic on the ends of an axis may overflow; nobody plots there. */
    private static final double LARGEST = 1e150;

    static final Axis AUTOMATIC =
            new Axis("", Double.NaN, Double.NaN, Kind.LINEAR, List.of(), false);

    Axis titled(String newTitle) {
        return new Axis(newTitle, low, high, kind, labels, reversed);
    }

    Axis between(double newLow, double newHigh) {
        if (!(newLow < newHigh)) {
            throw new IllegalArgumentException("Figure: expected a range that rises, got %s to %s."
                    .formatted(newLow, newHigh));
        }
        return new Axis(title, newLow, newHigh, kind, labels, reversed);
    }

    Axis of(Kind newKind) {
        return new Axis(title, low, high, newKind, labels, reversed);
    }

    Axis labelled(List<String> newLabels) {
        return new Axis(title, low, high, kind, List.copyOf(newLabels), reversed);
    }

    Axis backwards() {
        return new Axis(title, low, high, kind, labels, true);
    }

    boolean log() {
        return kind == Kind.LOG;
    }

    boolean hasRange() {
        return !Double.isNaN(low);
    }

    /** Whether a value can be drawn on this axis. */
    boolean shows(double value) {
        return Math.abs(value) < LARGEST && (!log() || value > 1 / LARGEST);
    }
}
