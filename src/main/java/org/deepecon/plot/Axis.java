package org.deepecon.plot;

/**
 * One axis of a figure.
 *
 * @param title text beside it; empty for none
 * @param low where it begins, or NaN to fit the data
 * @param high where it ends, or NaN to fit the data
 * @param log whether it is logarithmic
 */
record Axis(String title, double low, double high, boolean log) {
    /** Beyond this, arithmetic on the ends of an axis may overflow; nobody plots there. */
    private static final double LARGEST = 1e150;

    static final Axis AUTOMATIC = new Axis("", Double.NaN, Double.NaN, false);

    Axis titled(String newTitle) {
        return new Axis(newTitle, low, high, log);
    }

    Axis between(double newLow, double newHigh) {
        if (!(newLow < newHigh)) {
            throw new IllegalArgumentException("Figure: expected a range that rises, got %s to %s."
                    .formatted(newLow, newHigh));
        }
        return new Axis(title, newLow, newHigh, log);
    }

    Axis logarithmic() {
        return new Axis(title, low, high, true);
    }

    boolean hasRange() {
        return !Double.isNaN(low);
    }

    /** Whether a value can be drawn on this axis. */
    boolean shows(double value) {
        return Math.abs(value) < LARGEST && (!log || value > 1 / LARGEST);
    }
}
