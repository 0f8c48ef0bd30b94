package org.deepecon.kernel.display;

import java.util.Locale;

/** Times and sizes with three digits and a unit, the same in every locale. */
public final class Quantity {
    private static final String[] TIMES = {"ns", "µs", "ms", "s"};
    private static final String[] SIZES = {"bytes", "kB", "MB", "GB", "TB"};

    private Quantity() {
    }

    /**
     * A duration.
     *
     * @param nanos nanoseconds
     * @return for example {@code 12.5 ms}
     */
    public static String time(double nanos) {
        return scaled(nanos, TIMES);
    }

    /**
     * A size, in powers of 1,000.
     *
     * @param bytes number of bytes
     * @return for example {@code 1.20 MB}
     */
    public static String bytes(double bytes) {
        return scaled(bytes, SIZES);
    }

    private static String scaled(double value, String[] units) {
        int unit = 0;
        double number = value;
        while (number >= 999.5 && unit < units.length - 1) {
            number /= 1000;
            unit++;
        }
        boolean whole = number >= 99.95 || unit == 0 && number == Math.rint(number);
        String format = whole ? "%.0f" : number >= 9.995 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, number) + " " + units[unit];
    }
}
