package org.deepecon.optim;

/** Checks of settings, each with an error that says where, expected, got. */
final class Require {
    private Require() {
    }

    static double positive(String where, String what, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "%s: expected a positive, finite %s, got %s.".formatted(where, what, value));
        }
        return value;
    }

    static double notNegative(String where, String what, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("%s: expected a finite %s of at least 0, got %s."
                    .formatted(where, what, value));
        }
        return value;
    }

    static double finite(String where, String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "%s: expected a finite %s, got %s.".formatted(where, what, value));
        }
        return value;
    }

    static long atLeast(long least, String where, String what, long value) {
        if (value < least) {
            throw new IllegalArgumentException("%s: expected %s of at least %d, got %d."
                    .formatted(where, what, least, value));
        }
        return value;
    }

    static int atLeast(int least, String where, String what, int value) {
        return (int) atLeast((long) least, where, what, (long) value);
    }
}
