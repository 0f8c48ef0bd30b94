package org.deepecon.nn.layer;

/** Checks of settings; the message says where, what was expected and what came. */
final class Checked {
    private Checked() {
    }

    static int positive(String where, String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    where + ": expected " + what + " ≥ 1, got " + value + ".");
        }
        return value;
    }

    static double notNegative(String where, String what, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    where + ": expected a finite " + what + " ≥ 0, got " + value + ".");
        }
        return value;
    }

    static double rate(String where, String what, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(
                    where + ": expected a " + what + " in [0, 1), got " + value + ".");
        }
        return value;
    }

    static double share(String where, String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    where + ": expected a " + what + " in [0, 1], got " + value + ".");
        }
        return value;
    }

    static double finite(String where, String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    where + ": expected a finite " + what + ", got " + value + ".");
        }
        return value;
    }
}
