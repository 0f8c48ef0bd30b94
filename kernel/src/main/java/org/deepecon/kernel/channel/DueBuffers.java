package org.deepecon.kernel.channel;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Buffers with unsent text, in the order in which they fall due. */
final class DueBuffers {
    private final ConcurrentLinkedQueue<StreamBuffer> buffers = new ConcurrentLinkedQueue<>();

    void add(StreamBuffer buffer) {
        buffers.add(buffer);
    }

    /** Sends what is due and returns the milliseconds until there is more to do. */
    long flush() {
        StreamBuffer first;
        while ((first = buffers.peek()) != null) {
            long wait = first.millisLeft();
            if (wait > 0) {
                return wait;
            }
            buffers.poll();
            first.flushDue();
        }
        return Long.MAX_VALUE;
    }

    void flushAll() {
        StreamBuffer next;
        while ((next = buffers.poll()) != null) {
            next.flushDue();
        }
    }
}
