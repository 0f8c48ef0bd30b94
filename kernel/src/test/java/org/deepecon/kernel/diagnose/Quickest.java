package org.deepecon.kernel.diagnose;

import java.util.stream.IntStream;

/** Time of the quickest of many runs: what the work takes, whatever else the machine does. */
final class Quickest {
    private static final int RUNS = 40;

    private Quickest() {
    }

    static double milliseconds(Runnable work) {
        return IntStream.range(0, RUNS).mapToDouble(i -> once(work)).min().orElseThrow();
    }

    private static double once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
