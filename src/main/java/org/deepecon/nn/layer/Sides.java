package org.deepecon.nn.layer;

import java.util.Arrays;

/** How many numbers are added or taken away before and behind each axis. */
final class Sides {
    private final String where;
    private final String what;
    private final int axes;
    private int[] sides;

    Sides(String where, String what, int axes, int... sides) {
        this.where = where;
        this.what = what;
        this.axes = axes;
        set(sides);
    }

    /** One number for all sides; one for each axis; or two for each axis, before and behind. */
    void set(int... values) {
        if (values.length != 1 && values.length != axes && values.length != 2 * axes
                || Arrays.stream(values).anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException(where + ": expected " + what + " of 1, "
                    + (axes == 2 ? "2 (rows, columns) or 4 (top, bottom, left, right)"
                    : "or 2 (before, behind)") + " numbers ≥ 0, got " + Arrays.toString(values)
                    + ".");
        }
        sides = new int[2 * axes];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = values[values.length == 1 ? 0 : values.length == sides.length ? i : i / 2];
        }
    }

    int before(int axis) {
        return sides[2 * axis];
    }

    int behind(int axis) {
        return sides[2 * axis + 1];
    }

    int axes() {
        return axes;
    }

    int[] all() {
        return sides.clone();
    }
}
