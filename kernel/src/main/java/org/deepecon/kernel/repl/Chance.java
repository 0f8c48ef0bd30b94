package org.deepecon.kernel.repl;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Where woven code takes its seeds from when it names none. With {@code -Ddeepecon.seed=N} the same
 * cells see the same random numbers in every process, as long as one thread asks for them; each
 * request goes on in one stream, so a cell that is run again sees others. Without the option nothing
 * is changed. {@link java.util.concurrent.ThreadLocalRandom} has no seed and stays as it is.
 */
public final class Chance {
    /** Whether code is woven to come here. */
    static final boolean IS_SEEDED = Long.getLong("deepecon.seed") != null;
    private static final Random STREAM = new Random(Long.getLong("deepecon.seed", 0));

    private Chance() {
    }

    /**
     * Seeds what was created without a seed.
     *
     * @return the next seed
     */
    public static long seed() {
        return STREAM.nextLong();
    }

    /**
     * Stands for {@link Math#random}.
     *
     * @return at least 0, less than 1
     */
    public static double random() {
        return STREAM.nextDouble();
    }

    /**
     * Stands for {@code Random::new}.
     *
     * @return a generator with the next seed
     */
    public static Random generator() {
        return new Random(seed());
    }

    /**
     * Stands for {@link Collections#shuffle(List)}.
     *
     * @param list is shuffled in place
     */
    public static void shuffle(List<?> list) {
        Collections.shuffle(list, STREAM);
    }

    /**
     * Stands for {@link RandomGenerator#getDefault}.
     *
     * @return a generator with the next seed
     */
    public static RandomGenerator defaultGenerator() {
        return RandomGeneratorFactory.getDefault().create(seed());
    }

    /**
     * Stands for {@link RandomGenerator#of}.
     *
     * @param algorithm its name
     * @return a generator with the next seed
     */
    public static RandomGenerator generator(String algorithm) {
        return RandomGeneratorFactory.of(algorithm).create(seed());
    }
}
