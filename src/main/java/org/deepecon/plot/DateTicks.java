package org.deepecon.plot;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Marks of an axis of days at the first of years or months, or every so many days. */
final class DateTicks {
    private static final double DAYS_OF_YEAR = 365.25;
    private static final double DAYS_OF_MONTH = 30.44;
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final int[] MONTHS = {1, 2, 3, 6};
    private static final int[] DAYS = {1, 2, 7, 14};

    private DateTicks() {
    }

    static List<Ticks.Mark> between(double low, double high, int about) {
        double rough = (high - low) / about;
        if (rough > DAYS_OF_MONTH * 6) {
            return years(low, high, atLeast(rough / DAYS_OF_YEAR, YEARS));
        }
        if (rough > 14) {
            return months(low, high, atLeast(rough / DAYS_OF_MONTH, MONTHS));
        }
        return days(low, high, atLeast(rough, DAYS));
    }

    private static int atLeast(double rough, int[] steps) {
        for (int step : steps) {
            if (step >= rough * 0.8) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    private static List<Ticks.Mark> years(double low, double high, int step) {
        var marks = new ArrayList<Ticks.Mark>();
        int first = LocalDate.ofEpochDay((long) low).getYear();
        for (int year = Math.floorDiv(first, step) * step; ; year += step) {
            if (!add(marks, LocalDate.of(year, Month.JANUARY, 1), "" + year, low, high)) {
                return marks;
            }
        }
    }

    private static List<Ticks.Mark> months(double low, double high, int step) {
        var marks = new ArrayList<Ticks.Mark>();
        var date = LocalDate.of(LocalDate.ofEpochDay((long) low).getYear(), Month.JANUARY, 1);
        while (add(marks, date, name(date) + " " + date.getYear(), low, high)) {
            date = date.plusMonths(step);
        }
        return marks;
    }

    private static List<Ticks.Mark> days(double low, double high, int step) {
        var marks = new ArrayList<Ticks.Mark>();
        // Steps of weeks begin on Mondays; day 4 after 1970-01-01 was one.
        long first = Math.floorDiv((long) low - 4, step) * (long) step + 4;
        var date = LocalDate.ofEpochDay(first);
        while (add(marks, date, date.getDayOfMonth() + " " + name(date)
                + (marks.isEmpty() ? " " + date.getYear() : ""), low, high)) {
            date = date.plusDays(step);
        }
        return marks;
    }

    private static String name(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT);
    }

    /** Whether there may be more. */
    private static boolean add(List<Ticks.Mark> marks, LocalDate date, String label, double low,
            double high) {
        long day = date.toEpochDay();
        if (day >= low && day <= high) {
            marks.add(new Ticks.Mark(day, label));
        }
        return day <= high;
    }
}
