package org.deepecon.kernel.protocol;

import java.util.HashSet;
import java.util.Set;

/**
 * The signatures of the latest messages, so that a recorded message cannot be played again. Keeps
 * the first 64 bits of each; forgets the oldest. For one thread.
 */
public final class SeenSignatures {
    private final Set<Long> seen = new HashSet<>();
    private final long[] ring;
    private long count;

    /**
     * Creates an empty memory.
     *
     * @param capacity how many signatures are remembered
     */
    public SeenSignatures(int capacity) {
        ring = new long[capacity];
    }

    /**
     * Remembers a signature.
     *
     * @param signature hexadecimal digits that were found right
     * @return false if it was there already
     */
    public boolean add(byte[] signature) {
        long start = prefix(signature);
        if (!seen.add(start)) {
            return false;
        }
        int slot = (int) (count % ring.length);
        if (count >= ring.length) {
            seen.remove(ring[slot]);
        }
        ring[slot] = start;
        count++;
        return true;
    }

    private static long prefix(byte[] signature) {
        long bits = 0;
        for (int i = 0; i < 16 && i < signature.length; i++) {
            bits = bits << 4 | Character.digit(signature[i], 16) & 15;
        }
        return bits;
    }
}
