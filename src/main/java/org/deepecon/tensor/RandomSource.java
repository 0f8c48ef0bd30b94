package org.deepecon.tensor;

/**
 * A stream of random numbers: number i depends on the seed and i alone, so that the same seed gives
 * the same bits however the work is split.
 */
public final class RandomSource {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long position;

    /**
     * A stream from its beginning.
     *
     * @param seed any number
     */
    public RandomSource(long seed) {
        this.seed = seed;
    }

    /**
     * The seed.
     *
     * @return as given
     */
    public long seed() {
        return seed;
    }

    /**
     * Takes numbers from the stream.
     *
     * @param count how many
     * @return the position of the first
     */
    public long take(int count) {
        long first = position;
        position += count;
        return first;
    }

    /**
     * How far the stream has been used.
     *
     * @return the position of the next number
     */
    public long position() {
        return position;
    }

    /**
     * Goes on from a position, such as where a training that was cut off had come.
     *
     * @param next the position of the next number
     */
    public void position(long next) {
        position = next;
    }

    /**
     * Another stream that has nothing in common with this one; the same at each call with the same
     * position.
     *
     * @return the new stream
     */
    public RandomSource split() {
        return new RandomSource(mix(seed + GAMMA * (take(1) + 1)) ^ GAMMA);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /**
     * Uniform numbers in [0, 1).
     *
     * @param shape of the tensor
     * @param type of the numbers
     * @return numbers now, or new ones at each run inside a traced function
     */
    public Tensor uniform(Shape shape, DType type) {
        return RandomFill.of(this, false, shape, type);
    }

    /**
     * Standard normal numbers.
     *
     * @param shape of the tensor
     * @param type of the numbers
     * @return numbers now, or new ones at each run inside a traced function
     */
    public Tensor normal(Shape shape, DType type) {
        return RandomFill.of(this, true, shape, type);
    }
}
