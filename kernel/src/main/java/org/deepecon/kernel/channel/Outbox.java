package org.deepecon.kernel.channel;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Encoded messages that wait for the loop. Unbounded for those who must not wait (replies, status);
 * those who print ask for {@link #awaitRoom room} first.
 */
final class Outbox {
    /** Waiting bytes above which printing threads block. */
    static final long LIMIT = 8L << 20;

    private final ConcurrentLinkedQueue<Parcel> parcels = new ConcurrentLinkedQueue<>();
    private final AtomicLong waiting = new AtomicLong();
    private final Object room = new Object();
    private volatile boolean closed;

    void put(Parcel parcel) {
        parcels.add(parcel); // first: it may fail for want of memory
        waiting.addAndGet(parcel.size());
    }

    Parcel take() {
        Parcel parcel = parcels.poll();
        if (parcel != null) {
            long size = parcel.size();
            long before = waiting.getAndAdd(-size);
            if (before > LIMIT && before - size <= LIMIT) {
                release();
            }
        }
        return parcel;
    }

    boolean isEmpty() {
        return parcels.isEmpty();
    }

    long waitingBytes() {
        return waiting.get();
    }

    /** Blocks above the limit. An interrupt ends the wait and stays pending: nothing is lost. */
    void awaitRoom() {
        if (waiting.get() <= LIMIT) {
            return;
        }
        synchronized (room) {
            try {
                while (waiting.get() > LIMIT && !closed) {
                    room.wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void close() {
        closed = true;
        release();
    }

    private void release() {
        synchronized (room) {
            room.notifyAll();
        }
    }
}
