package org.deepecon.data;

/**
 * NumPy's legacy random numbers, bit for bit: what {@code numpy.random.seed(42)} and {@code rand},
 * {@code randn}, {@code uniform}, {@code normal}, {@code shuffle} after it give. With it, a Java
 * notebook shows the very data points of a Python one.
 *
 * <p>Mutable; not for use by several threads at once; not for cryptography.
 *
 * <p>Source: Matsumoto and Nishimura 1998 (Mersenne Twister MT19937), Marsaglia and Bray 1964 (the
 * polar method).
 */
public final class NumpyLegacyRandom {
    private static final int WORDS = 624;
    private static final int SHIFT = 397;
    private static final int TWIST = 0x9908b0df;
    private static final int UPPER_BIT = 0x80000000;

    private final int[] state = new int[WORDS];
    private int position = WORDS;
    private double spareGaussian = Double.NaN;

    /**
     * The stream of a seed.
     *
     * @param seed 0 to 2³² − 1 in NumPy; a negative int stands for itself plus 2³²
     */
    public NumpyLegacyRandom(int seed) {
        state[0] = seed;
        for (int i = 1; i < WORDS; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    /**
     * The next uniform number, as {@code random_sample()}.
     *
     * @return in [0, 1), with 53 random bits
     */
    public double nextDouble() {
        long high = nextInt() >>> 5;
        long low = nextInt() >>> 6;
        return (high * 67108864.0 + low) / 9007199254740992.0;
    }

    /**
     * The next standard normal number, as {@code randn()}.
     *
     * @return mean 0, standard deviation 1
     */
    public double nextGaussian() {
        if (!Double.isNaN(spareGaussian)) {
            double spare = spareGaussian;
            spareGaussian = Double.NaN;
            return spare;
        }
        double x1;
        double x2;
        double square;
        do {
            x1 = 2 * nextDouble() - 1;
            x2 = 2 * nextDouble() - 1;
            square = x1 * x1 + x2 * x2;
        } while (square >= 1 || square == 0);
        // StrictMath: the same digits on every machine.
        double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
        spareGaussian = factor * x1;
        return factor * x2;
    }

    /**
     * A uniform number between two bounds.
     *
     * @param low smallest
     * @param high where it ends, not included
     * @return {@code low + (high − low) · nextDouble()}
     */
    public double uniform(double low, double high) {
        return low + (high - low) * nextDouble();
    }

    /**
     * A normal number.
     *
     * @param mean its mean
     * @param deviation its standard deviation
     * @return {@code mean + deviation · nextGaussian()}
     */
    public double normal(double mean, double deviation) {
        return mean + deviation * nextGaussian();
    }

    /**
     * A uniform whole number, as {@code randint(bound)}.
     *
     * @param bound where it ends, not included; at least 1
     * @return from 0 to {@code bound − 1}
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException(
                    "nextInt: expected a bound of at least 1, got " + bound + ".");
        }
        return bound == 1 ? 0 : upTo(bound - 1);
    }

    /**
     * Shuffles in place.
     *
     * @param values reordered
     */
    public void shuffleInPlace(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = upTo(i);
            int swap = values[i];
            values[i] = values[j];
            values[j] = swap;
        }
    }

    /** A uniform whole number from 0 to {@code most}: masked draws until one fits. */
    private int upTo(int most) {
        int mask = -1 >>> Integer.numberOfLeadingZeros(most);
        int draw;
        do {
            draw = nextInt() & mask;
        } while (draw > most);
        return draw;
    }

    private int nextInt() {
        if (position == WORDS) {
            refill();
        }
        int y = state[position++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    private void refill() {
        for (int i = 0; i < WORDS; i++) {
            int y = (state[i] & UPPER_BIT) | (state[(i + 1) % WORDS] & ~UPPER_BIT);
            state[i] = state[(i + SHIFT) % WORDS] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : TWIST);
        }
        position = 0;
    }
}
