package org.deepecon.kernel.channel;

import com.google.gson.JsonObject;
import java.util.concurrent.TimeUnit;
import org.deepecon.kernel.protocol.Header;

/**
 * Gathers what one cell prints into messages of {@value #FULL} characters or {@value #DELAY_MILLIS}
 * milliseconds, whichever comes first. One buffer for both streams keeps their order. Thread-safe.
 */
public final class StreamBuffer {
    static final int FULL = 128 * 1024;
    static final int SLICE = 1 << 20;
    static final long DELAY_MILLIS = 50;

    private final Wire wire;
    private final Header parent;
    private StringBuilder text = new StringBuilder();
    private String stream = "";
    private boolean scheduled;
    private volatile long dueNanos;

    /**
     * Creates an empty buffer.
     *
     * @param wire where the messages go
     * @param parent the request whose output it is
     */
    public StreamBuffer(Wire wire, Header parent) {
        this.wire = wire;
        this.parent = parent;
    }

    /**
     * Appends text; blocks while the wire holds more output than it should.
     *
     * @param name {@code stdout} or {@code stderr}
     * @param more what was printed
     */
    public void append(String name, String more) {
        wire.awaitRoom();
        boolean wake;
        synchronized (this) {
            if (!stream.equals(name)) {
                send(0);
                stream = name;
            }
            text.append(more);
            if (text.length() >= FULL) {
                send(heldBack());
            }
            wake = schedule();
        }
        if (wake) {
            wire.flushLater(this);
        }
    }

    private boolean schedule() {
        if (scheduled || text.length() == 0) {
            return false;
        }
        scheduled = true;
        dueNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(DELAY_MILLIS);
        return true;
    }

    /** Half of a character pair at the end waits for its other half. */
    private int heldBack() {
        int length = text.length();
        return length > 1 && Character.isHighSurrogate(text.charAt(length - 1)) ? 1 : 0;
    }

    /** Sends what there is, so that a message given to the wire afterwards comes after it. */
    public synchronized void flush() {
        send(0);
    }

    long millisLeft() {
        return TimeUnit.NANOSECONDS.toMillis(dueNanos - System.nanoTime());
    }

    synchronized void flushDue() {
        scheduled = false;
        send(0);
    }

    private void send(int keep) {
        int end = text.length() - keep;
        for (int from = 0; from < end; ) {
            int to = sliceEnd(from, end);
            wire.publish("stream", parent, content(text.substring(from, to)));
            from = to;
        }
        if (end > FULL * 2) {
            text = new StringBuilder(text.substring(end)); // gives back the memory of a huge print
        } else if (end > 0) {
            text.delete(0, end);
        }
    }

    private int sliceEnd(int from, int end) {
        int to = Math.min(end, from + SLICE);
        return to < end && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    private JsonObject content(String slice) {
        var content = new JsonObject();
        content.addProperty("name", stream);
        content.addProperty("text", slice);
        return content;
    }
}
