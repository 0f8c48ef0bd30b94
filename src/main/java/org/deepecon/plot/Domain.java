package org.deepecon.plot;

import java.util.List;

/** The part of an interactive chart that a plot fills, in shares of the whole, from below. */
record Domain(double left, double right, double bottom, double top) {
    static final Domain WHOLE = new Domain(0, 1, 0, 1);

    boolean isWhole() {
        return equals(WHOLE);
    }

    List<Object> across() {
        return List.of(left, right);
    }

    List<Object> up() {
        return List.of(bottom, top);
    }
}
