package org.deepecon.progress;

import java.util.Locale;

/** Durations and rates as people say them. */
public final class Span {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    private Span() {
    }

    /**
     * A duration.
     *
     * @param seconds at least 0
     * @return {@code 12s}, {@code 3:20} or {@code 1:02:00}
     */
    public static String of(double seconds) {
        int whole = (int) seconds;
        if (seconds > HOUR) {
            return String.format(Locale.ROOT, "%d:%02d:%02d", whole / HOUR,
                    whole % HOUR / MINUTE, whole % MINUTE);
        }
        return seconds > MINUTE
                ? String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE)
                : whole + "s";
    }

    /** {@code 3.1/s}, or {@code 2.5s each} where one takes longer than a second. */
    static String rate(double perSecond) {
        if (perSecond < 1) {
            double each = 1 / perSecond;
            return (each < MINUTE ? String.format(Locale.ROOT, "%.1fs", each) : of(each)) + " each";
        }
        return (perSecond < 10 ? String.format(Locale.ROOT, "%.1f", perSecond)
                : perSecond < 10 * THOUSAND ? String.format(Locale.ROOT, "%.0f", perSecond)
                : perSecond < MILLION ? String.format(Locale.ROOT, "%.0fk", perSecond / THOUSAND)
                : String.format(Locale.ROOT, "%.1fM", perSecond / MILLION)) + "/s";
    }
}
