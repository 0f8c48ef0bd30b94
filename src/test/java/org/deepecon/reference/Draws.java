package org.deepecon.reference;

/**
 * The numbers of {@code draws.py}, to the bit: SplitMix64, of which the upper 24 bits k stand for
 * {@code k / 2²³ − 1} in [−1, 1).
 *
 * <p>Source: Steele, Lea and Flood 2014; {@link java.util.SplittableRandom} has the same stream.
 */
public final class Draws {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int BITS = 24;
    private static final double HALF = 1 << (BITS - 1);

    private long state;

    /**
     * A stream.
     *
     * @param seed any number
     */
    public Draws(long seed) {
        state = seed;
    }

    /**
     * The next 64 bits.
     *
     * @return any number
     */
    public long nextBits() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /**
     * The next number.
     *
     * @return in [−1, 1), a multiple of 2⁻²³
     */
    public double next() {
        return (nextBits() >>> (Long.SIZE - BITS)) / HALF - 1;
    }

    /**
     * A number that float32 holds: offset + scale · u, rounded once.
     *
     * @param scale half the width of the range
     * @param offset its middle
     * @return in [offset − scale, offset + scale)
     */
    public double uniform(double scale, double offset) {
        return (float) (offset + scale * next());
    }

    /**
     * A class.
     *
     * @param count of classes
     * @return in [0, count)
     */
    public int chosen(int count) {
        return (int) ((next() + 1) / 2 * count);
    }
}
