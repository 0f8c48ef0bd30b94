package org.deepecon.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks along an axis, at round numbers.
 *
 * @param low where the axis begins
 * @param high where it ends
 * @param marks what is written, and where
 */
record Ticks(double low, double high, List<Mark> marks) {
    private static final int MOST_NAMES = 40;
    private static final char MINUS = '\u2212';
    private static final int MOST_PLAIN_DIGITS = 6;

    /**
     * One mark.
     *
     * @param value where
     * @param label what is written
     */
    record Mark(double value, String label) {
    }

    /** About so many marks, as the axis wants them. */
    static Ticks of(Axis axis, double low, double high, int about) {
        if (!axis.labels().isEmpty()) {
            return names(axis.labels(), low, high);
        }
        return switch (axis.kind()) {
            case LINEAR -> linear(low, high, about);
            case LOG -> logarithmic(low, high, about);
            case DATE -> new Ticks(low, high, DateTicks.between(low, high, about));
        };
    }

    /** A mark at 0, 1, 2… with a name; where there are many, only every second, third… */
    private static Ticks names(List<String> labels, double low, double high) {
        int stride = (labels.size() + MOST_NAMES - 1) / MOST_NAMES;
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < labels.size(); i += stride) {
            if (i >= low && i <= high) {
                marks.add(new Mark(i, labels.get(i)));
            }
        }
        return new Ticks(low, high, marks);
    }

    /** Marks at multiples of 1, 2 or 5 times a power of ten. */
    static Ticks linear(double low, double high, int about) {
        var step = step((high - low) / about);
        var value = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
        var marks = new ArrayList<Mark>();
        double slack = (high - low) * 1e-9;
        for (; value.doubleValue() <= high + slack; value = value.add(step)) {
            marks.add(new Mark(value.doubleValue(), label(value, step)));
        }
        return new Ticks(low, high, marks);
    }

    /** Marks at powers of ten; at 2 and 5 times those too where the axis is short. */
    static Ticks logarithmic(double low, double high, int about) {
        int first = (int) Math.floor(StrictMath.log10(low) + 1e-9);
        int last = (int) Math.ceil(StrictMath.log10(high) - 1e-9);
        int[] digits = last - first <= 2 ? new int[] {1, 2, 5} : new int[] {1};
        int stride = Math.max(1, (last - first) / (about + 2));
        var marks = new ArrayList<Mark>();
        for (int exponent = first; exponent <= last; exponent += stride) {
            for (int digit : digits) {
                var value = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
                double at = value.doubleValue();
                if (at >= low * (1 - 1e-9) && at <= high * (1 + 1e-9)) {
                    marks.add(new Mark(at, powerLabel(value, exponent)));
                }
            }
        }
        return new Ticks(low, high, marks);
    }

    private static String powerLabel(BigDecimal value, int exponent) {
        boolean plain = exponent >= -3 && exponent <= 5;
        return plain ? label(value, value) : scientific(value).replace('-', MINUS);
    }

    private static BigDecimal step(double rough) {
        int exponent = (int) Math.floor(StrictMath.log10(rough));
        double digit = rough / StrictMath.pow(10, exponent);
        int nice = digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10;
        return BigDecimal.valueOf(nice).scaleByPowerOfTen(exponent);
    }

    /** A number by itself. */
    static String label(double value) {
        var rounded = new BigDecimal(value, new MathContext(4));
        return label(rounded, rounded);
    }

    private static String label(BigDecimal value, BigDecimal step) {
        if (value.signum() == 0) {
            return "0";
        }
        var clean = value.stripTrailingZeros();
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        int digits = Math.max(clean.precision() - clean.scale(), 1) + decimals;
        String text = digits <= MOST_PLAIN_DIGITS + 1
                ? clean.setScale(decimals, RoundingMode.HALF_UP).toPlainString()
                : scientific(clean);
        return text.replace('-', MINUS);
    }

    private static String scientific(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        return value.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString()
                + "e" + exponent;
    }
}
