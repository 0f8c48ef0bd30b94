package org.deepecon.kernel.protocol;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Dates of messages: ISO 8601 in UTC with six digits of fraction. */
public final class Timestamp {
    private Timestamp() {
    }

    /**
     * This moment.
     *
     * @return such as {@code 2026-11-20T06:58:03.120450Z}
     */
    public static String now() {
        return of(Instant.now());
    }

    /**
     * A moment. Written by hand: a starting kernel does without the JDK's formatters and locales.
     *
     * @param moment when, in the years 0 to 9999
     * @return its text
     */
    public static String of(Instant moment) {
        var t = LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.UTC);
        var text = new StringBuilder(27);
        digits(text, t.getYear(), 4).append('-');
        digits(text, t.getMonthValue(), 2).append('-');
        digits(text, t.getDayOfMonth(), 2).append('T');
        digits(text, t.getHour(), 2).append(':');
        digits(text, t.getMinute(), 2).append(':');
        digits(text, t.getSecond(), 2).append('.');
        return digits(text, moment.getNano() / 1000, 6).append('Z').toString();
    }

    private static StringBuilder digits(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        for (int i = digits.length(); i < width; i++) {
            text.append('0');
        }
        return text.append(digits);
    }
}
