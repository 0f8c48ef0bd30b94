package org.deepecon.tensor.f32.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product's inner loop on one row of C, up to 4 vectors wide: what a single sample needs. A
 * narrower row computes its last vector several times, which costs nothing: the sums wait for each
 * other, not for the work. To the same bits as a tile of 4 rows.
 */
final class SingleRow {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;

    private SingleRow() {
    }

    /**
     * Adds k products to the row, or to zero.
     *
     * @param last where the last vector of the row starts; it may overlap the one before
     */
    static void apply(float[] a, int ao, int aStep, float[] b, int bo, int bStep, int last,
            float[] c, int co, int k, boolean add) {
        int at1 = Math.min(Lanes.COUNT, last);
        int at2 = Math.min(2 * Lanes.COUNT, last);
        FloatVector s0 = FloatVector.zero(S);
        FloatVector s1 = s0;
        FloatVector s2 = s0;
        FloatVector s3 = s0;
        if (add) {
            s0 = FloatVector.fromArray(S, c, co);
            s1 = FloatVector.fromArray(S, c, co + at1);
            s2 = FloatVector.fromArray(S, c, co + at2);
            s3 = FloatVector.fromArray(S, c, co + last);
        }
        for (int p = 0; p < k; p++) {
            int from = bo + p * bStep;
            FloatVector x = FloatVector.broadcast(S, a[ao + p * aStep]);
            s0 = x.fma(FloatVector.fromArray(S, b, from), s0);
            s1 = x.fma(FloatVector.fromArray(S, b, from + at1), s1);
            s2 = x.fma(FloatVector.fromArray(S, b, from + at2), s2);
            s3 = x.fma(FloatVector.fromArray(S, b, from + last), s3);
        }
        s0.intoArray(c, co);
        s1.intoArray(c, co + at1);
        s2.intoArray(c, co + at2);
        s3.intoArray(c, co + last);
    }
}
