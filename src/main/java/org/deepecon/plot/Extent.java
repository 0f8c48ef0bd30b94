package org.deepecon.plot;

/** Collects which values an axis has to show. */
final class Extent {
    private static final double MARGIN = 0.04;

    private final Axis axis;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private double lowEdge = Double.NaN;
    private double highEdge = Double.NaN;

    Extent(Axis axis) {
        this.axis = axis;
        if (!axis.labels().isEmpty()) {
            edge(-0.5);
            edge(axis.labels().size() - 0.5);
        }
    }

    void include(double... values) {
        for (double value : values) {
            if (axis.shows(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
    }

    /** Includes a value at which the axis may end without a margin. */
    void edge(double value) {
        include(value);
        if (axis.shows(value)) {
            lowEdge = value == low ? value : lowEdge;
            highEdge = value == high ? value : highEdge;
        }
    }

    /** Where the axis begins and ends. */
    double[] ends() {
        if (axis.hasRange() && axis.shows(axis.low())) {
            return new double[] {axis.low(), axis.high()};
        }
        if (low > high) {
            return axis.log() ? new double[] {1, 10} : new double[] {0, 1};
        }
        return axis.log() ? stretched() : widened();
    }

    private double[] stretched() {
        double stretch = low == high ? 2 : StrictMath.pow(high / low, MARGIN);
        return new double[] {low / (low == lowEdge ? 1 : stretch),
            high * (high == highEdge ? 1 : stretch)};
    }

    private double[] widened() {
        double more = low == high ? Math.max(1, Math.abs(low)) / 2 : (high - low) * MARGIN;
        boolean point = low == high;
        return new double[] {low - (low == lowEdge && !point ? 0 : more),
            high + (high == highEdge && !point ? 0 : more)};
    }
}
