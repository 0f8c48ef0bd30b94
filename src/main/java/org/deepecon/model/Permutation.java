package org.deepecon.model;

/**
 * The order of the samples in an epoch: seed and epoch decide it alone, so that a fit that is gone
 * on with sees the order it would have seen.
 *
 * <p>Source: Fisher and Yates' shuffle as in Knuth, TAOCP 2, §3.4.2 P; random bits by SplitMix64
 * (Steele, Lea, Flood 2014).
 */
final class Permutation {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private final int[] order;
    private final long seed;
    private long state;

    Permutation(int count, long seed) {
        this.order = new int[count];
        this.seed = seed;
    }

    /** The array that {@link #shuffle} fills. */
    int[] order() {
        return order;
    }

    void shuffle(int epoch) {
        state = mix(seed + GAMMA * (epoch + 1L));
        for (int i = 0; i < order.length; i++) {
            int j = below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
    }

    /** From 0 to below a limit; 32 bits times the limit, so uneven by less than limit / 2³². */
    private int below(int limit) {
        state += GAMMA;
        return (int) ((mix(state) >>> 32) * limit >>> 32);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
