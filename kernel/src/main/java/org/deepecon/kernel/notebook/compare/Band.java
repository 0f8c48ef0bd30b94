package org.deepecon.kernel.notebook.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a number may be from the stored one.
 *
 * @param share of the larger of both, such as 0.01; infinite leaves numbers free
 */
record Band(double share) {
    static final Band USUAL = new Band(0.01);
    static final Band FREE = new Band(Double.POSITIVE_INFINITY);
    private static final double NOTHING = 1e-9;
    private static final int ROUNDED = 2;
    private static final String TAG = "band:";
    private static final Pattern PERCENT = Pattern.compile("band:(\\d+(?:\\.\\d+)?)%");

    /**
     * The band that a cell asks for.
     *
     * @throws IllegalArgumentException if its tag cannot be read; the message says what to write
     */
    static Band of(List<String> tags) {
        Band band = USUAL;
        for (String tag : tags) {
            Matcher percent = PERCENT.matcher(tag);
            if (tag.equals("band:any")) {
                band = FREE;
            } else if (percent.matches()) {
                band = new Band(Double.parseDouble(percent.group(1)) / 100);
            } else if (tag.startsWith(TAG)) {
                throw new IllegalArgumentException(
                        "expected a tag such as band:5% or band:any, got " + tag);
            }
        }
        return band;
    }

    boolean isFree() {
        return Double.isInfinite(share);
    }

    /** Whether two printed numbers agree. */
    boolean holds(Numeral stored, Numeral now) {
        double unit = Math.max(stored.lastPlace(ROUNDED), now.lastPlace(ROUNDED));
        return holds(stored.value(), now.value(),
                Math.max(Math.abs(stored.value()), Math.abs(now.value())), unit);
    }

    /** Whether two numbers of a series agree whose largest is {@code size}. */
    boolean holds(double stored, double now, double size) {
        return holds(stored, now, size, 0);
    }

    private boolean holds(double stored, double now, double size, double unit) {
        double distance = Math.abs(stored - now);
        return isFree() || distance <= share * size + unit * (1 + NOTHING)
                || Math.abs(stored) < NOTHING && Math.abs(now) < NOTHING;
    }

    /** As people write it: {@code 1 %}. */
    @Override
    public String toString() {
        return isFree() ? "any" : BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros()
                .toPlainString() + " %";
    }
}
