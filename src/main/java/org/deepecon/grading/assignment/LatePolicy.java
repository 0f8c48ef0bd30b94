package org.deepecon.grading.assignment;

import java.time.Duration;

/**
 * What lateness costs: for each day begun after the due time a share of the points earned, up to a
 * cap. Within the grace nothing is lost; after it the days count from the due time.
 *
 * @param percentPerDay of the earned points, 0 to 100
 * @param graceMinutes forgiven minutes, 0 or more
 * @param capPercent most that can be lost, 0 to 100
 */
public record LatePolicy(double percentPerDay, long graceMinutes, double capPercent) {
    /** Lateness costs nothing. */
    public static final LatePolicy NONE = new LatePolicy(0, 0, 0);
    private static final double PERCENT = 100;

    /** Checks the ranges. */
    public LatePolicy {
        check("percentPerDay", percentPerDay);
        check("capPercent", capPercent);
        if (graceMinutes < 0) {
            throw new IllegalArgumentException(
                    "late.graceMinutes: expected 0 or more, got " + graceMinutes);
        }
    }

    private static void check(String name, double percent) {
        if (!(percent >= 0 && percent <= PERCENT)) {
            throw new IllegalArgumentException(
                    "late." + name + ": expected a percentage from 0 to 100, got " + percent);
        }
    }

    /**
     * The share that is lost.
     *
     * @param late how long after the due time; zero or negative if in time
     * @return between 0 and 1
     */
    public double penalty(Duration late) {
        return Math.min(capPercent, percentPerDay * daysBegun(late)) / PERCENT;
    }

    /**
     * The days that count.
     *
     * @param late how long after the due time
     * @return 0 within the grace, else the days begun
     */
    public long daysBegun(Duration late) {
        if (late.compareTo(Duration.ofMinutes(graceMinutes)) <= 0) {
            return 0;
        }
        return Math.floorDiv(late.toNanos() - 1, Duration.ofDays(1).toNanos()) + 1;
    }

    /**
     * For people.
     *
     * @return such as {@code 10 % of the points a day, at most 50 %, after 15 minutes of grace}
     */
    public String sentence() {
        if (percentPerDay == 0 || capPercent == 0) {
            return "lateness costs nothing";
        }
        return number(percentPerDay) + " % of the points a day, at most " + number(capPercent)
                + " %"
                + (graceMinutes == 0 ? "" : ", after " + graceMinutes + " minutes of grace");
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
