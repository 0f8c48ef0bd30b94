package org.deepecon.progress;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far a file has come: a bar with the megabytes, the time left and the speed.
 *
 * <p>Shown after half a second, then ten times a second; in a notebook as one output that changes,
 * in a terminal as one line, else not. Belongs to one thread.
 */
public final class Transfer {
    private static final long FIRST_NANOS = 500_000_000;
    private static final long EVERY_NANOS = 100_000_000;
    private static final double NANO = 1e-9;
    private static final double MEGABYTE = 1e6;

    private final ProgressView view;
    private final LongSupplier clock;
    private final String name;
    private final long bytes;
    private final long already;
    private final long start;
    private long next;
    private boolean shown;

    /** With a clock in nanoseconds; a view of null shows nothing. */
    Transfer(ProgressView view, LongSupplier clock, String name, long already, long bytes) {
        this.view = view;
        this.clock = clock;
        this.name = name;
        this.already = already;
        this.bytes = bytes;
        this.start = clock.getAsLong();
        this.next = start + FIRST_NANOS;
    }

    /**
     * A transfer that begins now.
     *
     * @param name in front of the bar
     * @param already bytes that were here before; they do not count for the speed
     * @param bytes of the whole file, at least 1
     */
    public Transfer(String name, long already, long bytes) {
        this(Progress.view(), System::nanoTime, name, already, bytes);
    }

    /**
     * Shows how far it is.
     *
     * @param here bytes that are here now
     */
    public void at(long here) {
        if (view == null) {
            return;
        }
        long now = clock.getAsLong();
        if (now - next >= 0) {
            view.show(line(now, here));
            shown = true;
            next = now + EVERY_NANOS;
        }
    }

    /**
     * Shows where it ended; a transfer that was never shown stays unseen.
     *
     * @param here bytes that are here now
     */
    public void end(long here) {
        if (shown) {
            view.finish(line(clock.getAsLong(), here));
            shown = false;
        }
    }

    /** {@code images.gz ━━━━━━━━━━━━━━━━━━━━ 3.1/26.4 MB, 14s left, 1.6 MB/s}. */
    private String line(long now, long here) {
        double perSecond = (here - already) / ((now - start) * NANO);
        String left = here < bytes && perSecond > 0
                ? ", " + Span.of((bytes - here) / perSecond) + " left" : "";
        return name + " " + Bar.of(here, bytes, true) + String.format(Locale.ROOT,
                " %.1f/%.1f MB%s, %.1f MB/s", here / MEGABYTE, bytes / MEGABYTE, left,
                perSecond / MEGABYTE);
    }
}
