package org.deepecon.model;

import java.util.Locale;

/** Numbers as Keras prints them beside the progress bar. */
final class Digits {
    private static final double SMALL = 1e-3;

    private Digits() {
    }

    /** Four decimals; small ones as powers of ten. */
    static String of(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return String.format(Locale.ROOT, Math.abs(value) > SMALL ? "%.4f" : "%.4e", value);
    }
}
