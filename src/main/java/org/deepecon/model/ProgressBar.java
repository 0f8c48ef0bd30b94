package org.deepecon.model;

import java.util.Locale;
import java.util.Map;
import org.deepecon.progress.Bar;
import org.deepecon.progress.Span;

/**
 * The text of Keras's progress line. Source: Keras 3, {@code utils/progbar.py}.
 *
 * <p>The time per step leaves out the first step, which traces and plans.
 */
final class ProgressBar {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final int target;
    private final long start;
    private long afterFirst;

    /**
     * A bar at 0.
     *
     * @param target the number of steps
     * @param now in nanoseconds
     */
    ProgressBar(int target, long now) {
        this.target = target;
        this.start = now;
    }

    /** To be told when the first step is done. */
    void firstStepDone(long now) {
        afterFirst = now;
    }

    /** {@code 3/10 ━━━━━━━━━━━━━━━━━━━━ 2s 150ms/step - loss: 0.4321}. */
    String line(int done, long now, Map<String, Double> values, boolean colored) {
        double each = secondsPerStep(done, now);
        String time = done < target ? Span.of(each * (target - done)) : elapsed(now);
        return paint(BOLD, counter(done), colored) + " " + Bar.of(done, target, colored) + " "
                + paint(BOLD, time, colored) + " " + perStep(each) + metrics(values);
    }

    /** {@code 10/10 - 2s - 150ms/step - loss: 0.4321}. */
    String brief(long now, Map<String, Double> values) {
        return counter(target) + " - " + elapsed(now) + " - "
                + perStep(secondsPerStep(target, now)) + metrics(values);
    }

    private String counter(int done) {
        int digits = Integer.toString(target).length();
        return String.format(Locale.ROOT, "%" + digits + "d/%d", done, target);
    }

    private static String paint(String color, String text, boolean colored) {
        return colored ? color + text + PLAIN : text;
    }

    private double secondsPerStep(int done, long now) {
        if (done == 0) {
            return 0;
        }
        return done > 1 && afterFirst != 0 ? (now - afterFirst) * 1e-9 / (done - 1)
                : (now - start) * 1e-9 / done;
    }

    private String elapsed(long now) {
        return String.format(Locale.ROOT, "%.0fs", (now - start) * 1e-9);
    }

    private static String perStep(double seconds) {
        if (seconds >= 1 || seconds == 0) {
            return String.format(Locale.ROOT, "%.0fs/step", seconds);
        }
        return seconds >= 1e-3 ? String.format(Locale.ROOT, "%.0fms/step", seconds * 1e3)
                : String.format(Locale.ROOT, "%.0fus/step", seconds * 1e6);
    }

    private static String metrics(Map<String, Double> values) {
        var text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(" - ").append(name).append(": ").append(Digits.of(value)));
        return text.toString();
    }
}
