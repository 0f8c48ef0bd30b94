package org.deepecon.tensor;

import java.util.Collection;

/**
 * How many numbers are worked on at a time: few enough for all operands to stay in the L1 cache.
 * Blocks begin where short rows begin, and end where long rows end.
 *
 * @param size of the whole
 * @param length of a block
 * @param stretch that no block crosses the end of: a long row, or the whole
 */
public record Blocks(int size, int length, int stretch) {
    /** The most numbers in a block. */
    public static final int MOST = 1024;

    /**
     * Cuts.
     *
     * @param size of the whole
     * @param periods of the operands that repeat
     * @return the blocks
     */
    public static Blocks of(int size, Collection<Broadcast> periods) {
        int small = 1;
        int large = size;
        for (Broadcast each : periods) {
            if (each.period() <= MOST) {
                small = Math.max(small, each.period());
            } else {
                large = Math.min(large, each.period());
            }
        }
        return new Blocks(size, Math.min(MOST / small * small, Math.max(1, size)),
                Math.max(1, large));
    }

    /**
     * Where a share of the work begins.
     *
     * @param part from 0
     * @param parts how many shares
     * @return a first number of a block
     */
    public int start(int part, int parts) {
        int unit = stretch < size ? stretch : length;
        int units = (size + unit - 1) / unit;
        return (int) Math.min(size, (long) units * part / parts * unit);
    }

    /**
     * Where the block that begins here ends.
     *
     * @param start its first number
     * @return behind its last number
     */
    public int end(int start) {
        int stretchEnd = (start / stretch + 1) * stretch;
        return Math.min(Math.min(start + length, stretchEnd), size);
    }
}
