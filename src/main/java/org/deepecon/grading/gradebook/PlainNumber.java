package org.deepecon.grading.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points for people and tables: at most {@value #DIGITS} digits after the point, no idle zeros. */
public final class PlainNumber {
    private static final int DIGITS = 4;

    private PlainNumber() {
    }

    /**
     * Writes a number, the same in every country.
     *
     * @param value finite
     * @return such as {@code 2.5}, {@code 10} or {@code 0.3333}
     */
    public static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
