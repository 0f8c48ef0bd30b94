package org.deepecon.data;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a garment: polygons in a square from −1 to 1, x to the right, y downward. Later
 * parts cover earlier ones.
 */
final class Cut {
    /** Tone of a part that lets the background through. */
    static final double HOLE = 0;
    /** Tone of cloth. */
    static final double CLOTH = 1;
    /** Tone of seams, soles and buttons. */
    static final double TRIM = 0.45;

    private final List<Part> parts = new ArrayList<>();

    /**
     * One polygon.
     *
     * @param corners x, y, x, y…
     * @param tone 0 to 1, before the colour of the cloth
     */
    record Part(double[] corners, double tone) {
    }

    List<Part> parts() {
        return parts;
    }

    /** Adds a polygon: x, y, x, y… */
    Cut part(double tone, double... corners) {
        parts.add(new Part(corners, tone));
        return this;
    }

    /** Adds a polygon and its mirror image as one: the right half, from top to bottom. */
    Cut symmetric(double tone, double... half) {
        var whole = new double[2 * half.length];
        for (int i = 0; i < half.length; i += 2) {
            whole[i] = half[i];
            whole[i + 1] = half[i + 1];
            whole[whole.length - 2 - i] = -half[i];
            whole[whole.length - 1 - i] = half[i + 1];
        }
        return part(tone, whole);
    }

    /** Adds a bar from one point to another. */
    Cut bar(double tone, double x0, double y0, double x1, double y1, double thickness) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        double dx = (y1 - y0) / length * thickness / 2;
        double dy = -(x1 - x0) / length * thickness / 2;
        return part(tone, x0 + dx, y0 + dy, x1 + dx, y1 + dy, x1 - dx, y1 - dy, x0 - dx, y0 - dy);
    }
}
