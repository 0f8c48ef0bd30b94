package org.deepecon.kernel.session;

/** Memory kept back, so that an exhausted heap still leaves room to say so and to tidy up. */
final class Reserve {
    private static final int BYTES = 4 << 20;
    private static final double ENOUGH = 0.25;
    private volatile byte[] kept = new byte[BYTES];

    void release() {
        kept = null;
    }

    void restore() {
        if (kept == null) {
            kept = new byte[BYTES];
        }
    }

    /** Whether the heap, after a collection, has room for the compiler again. */
    boolean isRoomy() {
        System.gc();
        Runtime jvm = Runtime.getRuntime();
        long free = jvm.maxMemory() - jvm.totalMemory() + jvm.freeMemory();
        return free > Math.max(48L << 20, (long) (ENOUGH * jvm.maxMemory()));
    }
}
