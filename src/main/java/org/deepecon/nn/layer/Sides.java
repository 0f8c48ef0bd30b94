package org.deepecon.nn.layer;

import java.util.Arrays;
import java.util.List;
import org.deepecon.config.Kind;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;

/** How many numbers are added or taken away before and behind each axis. */
final class Sides {
    private static final Kind<int[]> PAIRS = Kind.of("numbers for each side",
            sides -> List.of(List.of(sides[0], sides[1]), List.of(sides[2], sides[3])),
            tree -> ((List<?>) tree).stream().flatMapToInt(
                    each -> Arrays.stream(Kinds.WHOLES.read(each))).toArray());

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

    /** As Keras writes them: (before, behind), or ((top, bottom), (left, right)). */
    void exchange(Settings s) {
        set(s.value(what, sides, axes == 1 ? Kinds.WHOLES : PAIRS));
        if (axes == 2) {
            s.fixed("data_format", "channels_last");
        } else {
            s.unwritten("data_format");
        }
    }
}
