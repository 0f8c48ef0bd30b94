package org.deepecon.kernel.magic;

import java.lang.management.ManagementFactory;
import org.deepecon.kernel.display.Quantity;

/** Time and memory since it was created: wall clock, processor time and bytes of all threads. */
final class Meter {
    private final long wall = System.nanoTime();
    private final long cpu = cpuNanos();
    private final long bytes = allocatedBytes();

    /** One line: {@code Wall time: 1.20 s, CPU time: 1.31 s, allocated: 12.5 MB}. */
    String report() {
        long wallNow = System.nanoTime() - wall;
        long cpuNow = cpuNanos();
        long bytesNow = allocatedBytes();
        return "Wall time: " + Quantity.time(wallNow)
                + (cpuNow < 0 ? "" : ", CPU time: " + Quantity.time(cpuNow - cpu))
                + (bytesNow < bytes || bytes < 0
                        ? "" : ", allocated: " + Quantity.bytes(bytesNow - bytes));
    }

    /** All threads, the compiler's and the collector's too; -1 where unknown. */
    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() : -1;
    }

    /** All threads that live now; -1 where unknown. */
    private static long allocatedBytes() {
        if (!(ManagementFactory.getThreadMXBean()
                instanceof com.sun.management.ThreadMXBean threads)
                || !threads.isThreadAllocatedMemorySupported()
                || !threads.isThreadAllocatedMemoryEnabled()) {
            return -1;
        }
        long sum = 0;
        for (long each : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            sum += Math.max(0, each);
        }
        return sum;
    }
}
