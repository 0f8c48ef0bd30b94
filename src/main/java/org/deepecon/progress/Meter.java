package org.deepecon.progress;

import java.util.Locale;
import java.util.function.LongSupplier;

/** Counts what is done and shows it: never before two seconds, then ten times a second. */
final class Meter {
    static final long FIRST_NANOS = 2_000_000_000;
    static final long EVERY_NANOS = 100_000_000;
    private static final double NANO = 1e-9;

    private final ProgressView view;
    private final LongSupplier clock;
    private final String name;
    private final long total;
    private final long start;
    private long next;
    private long done;
    private boolean shown;

    /**
     * A loop that begins now.
     *
     * @param view null to show nothing
     * @param clock in nanoseconds
     * @param name empty for none
     * @param total how many there will be; negative if nobody knows
     */
    Meter(ProgressView view, LongSupplier clock, String name, long total) {
        this.view = view;
        this.clock = clock;
        this.name = name;
        this.total = total;
        this.start = clock.getAsLong();
        this.next = start + FIRST_NANOS;
    }

    /** One more is done. */
    void step(String note) {
        done++;
        if (view == null) {
            return;
        }
        long now = clock.getAsLong();
        if (now - next >= 0) {
            view.show(line(now, note));
            shown = true;
            next = now + EVERY_NANOS;
        }
    }

    /** The loop is over; a loop that was never shown stays unseen. */
    void finish(String note) {
        if (shown) {
            view.finish(line(clock.getAsLong(), note));
            shown = false;
        }
    }

    /** {@code grid ━━━━━━━━━━━━━━━━━━━━ 37/50 in 12s, 4s left, 3.1/s · loss 0.21}. */
    private String line(long now, String note) {
        double seconds = (now - start) * NANO;
        double perSecond = done / seconds;
        String left = done < total ? ", " + Span.of((total - done) / perSecond) + " left" : "";
        return (name.isEmpty() ? "" : name + " ") + counter() + " in " + Span.of(seconds) + left
                + ", " + Span.rate(perSecond) + (note.isEmpty() ? "" : " · " + note);
    }

    private String counter() {
        return total <= 0 ? String.format(Locale.ROOT, "%,d", done)
                : Bar.of(done, total, true) + String.format(Locale.ROOT, " %,d/%,d", done, total);
    }
}
