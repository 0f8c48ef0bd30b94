package org.deepecon.plot;

import java.util.List;
import java.util.function.Function;

/** Turns the values of one axis into pixels. */
final class Scale {
    private static final double MARGIN = 0.04;
    /** Pixels beyond this are cut: some viewers cannot draw huge coordinates. */
    private static final double FAR = 10_000;

    private final boolean log;
    private final Ticks ticks;
    private final double fromPixel;
    private final double toPixel;

    private Scale(boolean log, Ticks ticks, double fromPixel, double toPixel) {
        this.log = log;
        this.ticks = ticks;
        this.fromPixel = fromPixel;
        this.toPixel = toPixel;
    }

    /** A scale that shows the axis's own range, or all values of the series and a little more. */
    static Scale of(Axis axis, List<Series> series, Function<Series, double[]> values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var s : series) {
            for (double value : values.apply(s)) {
                if (axis.shows(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        if (axis.hasRange() && axis.shows(axis.low())) {
            return new Scale(axis.log(), ticks(axis.log(), axis.low(), axis.high()), 0, 1);
        }
        return fitted(axis.log(), low, high);
    }

    private static Scale fitted(boolean log, double low, double high) {
        if (low > high) {
            return fitted(log, log ? 1 : 0, log ? 10 : 1);
        }
        if (log) {
            double stretch = low == high ? 2 : StrictMath.pow(high / low, MARGIN);
            return new Scale(true, ticks(true, low / stretch, high * stretch), 0, 1);
        }
        double more = low == high ? Math.max(1, Math.abs(low)) / 2 : (high - low) * MARGIN;
        return new Scale(false, ticks(false, low - more, high + more), 0, 1);
    }

    private static Ticks ticks(boolean log, double low, double high) {
        return log ? Ticks.logarithmic(low, high) : Ticks.linear(low, high);
    }

    /** The same scale on other pixels. */
    Scale onto(double from, double to) {
        return new Scale(log, ticks, from, to);
    }

    List<Ticks.Mark> marks() {
        return ticks.marks();
    }

    double pixel(double value) {
        double share = (position(value) - position(ticks.low()))
                / (position(ticks.high()) - position(ticks.low()));
        double pixel = fromPixel + share * (toPixel - fromPixel);
        return Math.max(-FAR, Math.min(FAR, pixel));
    }

    private double position(double value) {
        return log ? StrictMath.log10(value) : value;
    }
}
