package org.deepecon.tensor.f32.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The vectors of this machine: the widest it prefers, up to 512 bits. */
public final class Lanes {
    /** Their species. */
    public static final VectorSpecies<Float> SPECIES = choose();
    /** Numbers in a vector. */
    public static final int COUNT = SPECIES.length();
    /**
     * Whether permutations of several species stay fast: JDK 17 compiles them badly, boxing every
     * vector, once a program has used those of more than one.
     */
    static final boolean MANY_PERMUTATIONS = Runtime.version().feature() >= 21;

    private Lanes() {
    }

    private static VectorSpecies<Float> choose() {
        VectorSpecies<Float> preferred = FloatVector.SPECIES_PREFERRED;
        return preferred.vectorBitSize() > 512 ? FloatVector.SPECIES_512 : preferred;
    }

    /** How many of n numbers fill whole vectors. */
    static int whole(int n) {
        return n & -COUNT;
    }
}
