package org.deepecon.kernel.channel;

import java.util.concurrent.locks.LockSupport;

/**
 * Does a thing again while memory is exhausted. A cell that fills the heap makes every thread fail
 * for a moment, the kernel's and ZeroMQ's too; the moment ends with the cell.
 */
public final class Patience {
    private static final long PAUSE_NANOS = 20_000_000;
    private static final int TRIES = 500;
    private static final int PROBE = 64 * 1024;

    private static volatile byte[] probe; // a field, lest the compiler drop the allocation

    private Patience() {
    }

    /**
     * Runs an action until memory suffices, for ten seconds at most.
     *
     * @param action may be begun several times
     * @throws OutOfMemoryError if memory stays exhausted
     */
    public static void with(Runnable action) {
        for (int i = 1; ; i++) {
            try {
                action.run();
                return;
            } catch (OutOfMemoryError e) {
                if (i == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /**
     * Waits until there is some memory. ZeroMQ's queues do not survive an allocation that fails half
     * way, so the loop looks first.
     */
    static void awaitMemory() {
        with(() -> probe = new byte[PROBE]);
        probe = null;
    }

    /** Runs a loop that must never end for want of memory. */
    static void forever(Runnable loop) {
        while (true) {
            try {
                loop.run();
                return;
            } catch (OutOfMemoryError e) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
