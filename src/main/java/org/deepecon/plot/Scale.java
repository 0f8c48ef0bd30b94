package org.deepecon.plot;

import java.util.List;

/** Turns the values of one axis into pixels. */
final class Scale {
    /** Pixels beyond this are cut: some viewers cannot draw huge coordinates. */
    private static final double FAR = 10_000;

    private final Axis axis;
    private final Ticks ticks;
    private final double fromPixel;
    private final double toPixel;

    private Scale(Axis axis, Ticks ticks, double fromPixel, double toPixel) {
        this.axis = axis;
        this.ticks = ticks;
        this.fromPixel = fromPixel;
        this.toPixel = toPixel;
    }

    /** A scale that shows the axis's own range, or all of the extent, with about so many marks. */
    static Scale of(Axis axis, Extent extent, int marks) {
        double[] ends = extent.ends();
        return new Scale(axis, Ticks.of(axis, ends[0], ends[1], marks), 0, 1);
    }

    /** The same scale on other pixels. */
    Scale onto(double from, double to) {
        return axis.reversed() ? new Scale(axis, ticks, to, from)
                : new Scale(axis, ticks, from, to);
    }

    List<Ticks.Mark> marks() {
        return ticks.marks();
    }

    double low() {
        return ticks.low();
    }

    double high() {
        return ticks.high();
    }

    boolean shows(double value) {
        return axis.shows(value);
    }

    double pixel(double value) {
        double share = (position(value) - position(ticks.low()))
                / (position(ticks.high()) - position(ticks.low()));
        double pixel = fromPixel + share * (toPixel - fromPixel);
        return Math.max(-FAR, Math.min(FAR, pixel));
    }

    private double position(double value) {
        return axis.log() ? StrictMath.log10(value) : value;
    }
}
