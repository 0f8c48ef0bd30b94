package org.deepecon.model;

/** Checks of settings, each with an error that says where, expected, got. */
final class Check {
    private Check() {
    }

    static int atLeast(int least, String where, String what, int value) {
        if (value < least) {
            throw new IllegalArgumentException("%s: expected %s of at least %d, got %d."
                    .formatted(where, what, least, value));
        }
        return value;
    }

    static int between(int least, int most, String where, String what, int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s: expected %s from %d to %d, got %d."
                    .formatted(where, what, least, most, value));
        }
        return value;
    }
}
