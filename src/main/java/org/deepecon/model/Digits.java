package org.deepecon.model;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as Keras prints them beside the progress bar. */
final class Digits {
    private static final double SMALL = 1e-3;
    private static final int LEAST_PLAIN = -4;
    private static final int MOST_PLAIN = 16;

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

    /** As Python prints it: as few digits as tell it apart. */
    static String shortest(double value) {
        if (!Double.isFinite(value)) {
            return of(value);
        }
        var exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        if (value == 0 || exponent >= LEAST_PLAIN && exponent < MOST_PLAIN) {
            return exact.scale() <= 0 ? exact.toPlainString() + ".0" : exact.toPlainString();
        }
        String digits = exact.unscaledValue().toString();
        String sign = digits.startsWith("-") ? "-" : "";
        digits = digits.substring(sign.length());
        return sign + digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+",
                        Math.abs(exponent));
    }
}
