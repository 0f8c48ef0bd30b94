package org.deepecon.optim;

/**
 * A setting that is being made: checks its value.
 *
 * @param where the optimizer or schedule, for messages
 * @param what the setting, in the user's words
 */
record Setting(String where, String what) {
    double positive(double value) {
        return Require.positive(where, what, value);
    }

    double notNegative(double value) {
        return Require.notNegative(where, what, value);
    }

    /** 0 ≤ value < 1. */
    double fraction(double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(
                    "%s: expected %s from 0 to below 1, got %s.".formatted(where, what, value));
        }
        return value;
    }

    /** 0 ≤ value ≤ 1. */
    double share(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "%s: expected %s from 0 to 1, got %s.".formatted(where, what, value));
        }
        return value;
    }

    int atLeast(int least, int value) {
        return Require.atLeast(least, where, what, value);
    }
}
