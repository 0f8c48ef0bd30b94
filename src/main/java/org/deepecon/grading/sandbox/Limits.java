package org.deepecon.grading.sandbox;

import java.util.List;

/**
 * How much one program may use.
 *
 * @param cpuSeconds processor time of all its threads together, seconds
 * @param heapMegabytes Java heap
 * @param directMegabytes direct buffers
 * @param addressMegabytes everything together: what native code or {@code Unsafe} allocate, too
 * @param processes processes and threads together
 * @param fileMegabytes the largest file it can write
 * @param diskMegabytes all its files together
 */
public record Limits(int cpuSeconds, int heapMegabytes, int directMegabytes, int addressMegabytes,
        int processes, int fileMegabytes, int diskMegabytes) {
    private static final int CLASS_SPACE = 64;
    private static final int CODE_CACHE = 64;
    private static final int METASPACE = 192;
    private static final String STACK = "512k";

    /**
     * Enough for a lecture's notebook: 10 minutes of processor time, 512 MB heap, 64 MB direct
     * buffers, 3 GB of address space (a JVM reserves much more than it uses), 200 threads, 64 MB of
     * files.
     *
     * @return the limits that {@code ./course grade} starts from
     */
    public static Limits grading() {
        return new Limits(600, 512, 64, 3072, 200, 64, 64);
    }

    /**
     * For a compiler that serves many submissions, one after the other: an hour of processor time,
     * 256 MB heap.
     *
     * @return limits
     */
    public static Limits compiling() {
        return new Limits(3600, 256, 64, 3072, 200, 64, 64);
    }

    /**
     * The same with another heap; the address space grows by the difference.
     *
     * @param megabytes at least 64
     * @return limits
     * @throws IllegalArgumentException below 64
     */
    public Limits heap(int megabytes) {
        if (megabytes < 64) {
            throw new IllegalArgumentException(
                    "heap: expected at least 64 MB, got " + megabytes + ". A session needs that.");
        }
        int address = addressMegabytes + Math.max(0, megabytes - heapMegabytes);
        return new Limits(cpuSeconds, megabytes, directMegabytes, address, processes,
                fileMegabytes, diskMegabytes);
    }

    /**
     * The same with another limit of processor time.
     *
     * @param seconds at least 1
     * @return limits
     */
    public Limits cpu(int seconds) {
        return new Limits(seconds, heapMegabytes, directMegabytes, addressMegabytes, processes,
                fileMegabytes, diskMegabytes);
    }

    /**
     * What the JVM enforces itself. Its reserved areas are bounded too, or it would not start below
     * the limit of the address space.
     *
     * @return options for a {@code java} command line
     */
    public List<String> jvmOptions() {
        return List.of("-Xmx" + heapMegabytes + "m",
                "-XX:MaxDirectMemorySize=" + directMegabytes + "m",
                "-XX:MaxMetaspaceSize=" + METASPACE + "m",
                "-XX:CompressedClassSpaceSize=" + CLASS_SPACE + "m",
                "-XX:ReservedCodeCacheSize=" + CODE_CACHE + "m",
                "-Xss" + STACK,
                "-XX:-UsePerfData",               // writes to /tmp/hsperfdata
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null");
    }
}
