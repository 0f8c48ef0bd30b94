package org.deepecon.kernel.notebook;

import java.math.BigDecimal;

/** Writes a number as Python's {@code json} module writes it, so that files do not change needlessly. */
final class PythonNumber {
    private static final int FIRST_EXPONENT_ABOVE = 16;
    private static final int LAST_PLAIN_BELOW = -4;

    private PythonNumber() {
    }

    /** Keeps what was read as it was; JSON has no NaN, so that becomes null. */
    static String write(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? floating(number.toString()) : "null";
        }
        return number.toString();
    }

    /** Python's repr: exponent below 1e-4 and from 1e16 on, always a point or an exponent. */
    private static String floating(String javaText) {
        var value = new BigDecimal(javaText).stripTrailingZeros();
        if (value.signum() == 0) {
            return javaText.startsWith("-") ? "-0.0" : "0.0";
        }
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= FIRST_EXPONENT_ABOVE || exponent < LAST_PLAIN_BELOW) {
            return scientific(value, exponent);
        }
        String plain = value.toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }

    private static String scientific(BigDecimal value, int exponent) {
        String digits = value.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1
                ? digits
                : digits.charAt(0) + "." + digits.substring(1);
        String sign = value.signum() < 0 ? "-" : "";
        String power = exponent < 0 ? "e-%02d" : "e+%02d";
        return sign + mantissa + String.format(java.util.Locale.ROOT, power, Math.abs(exponent));
    }
}
