package org.deepecon.tensor.f32.simd;

import static jdk.incubator.vector.VectorOperators.MAX;
import static jdk.incubator.vector.VectorOperators.MIN;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.deepecon.tensor.Reduction;

/**
 * The largest or smallest number of each row, for rows of at least one vector. The last vector of
 * a row may overlap the one before, and past the last row, the last is computed again.
 */
final class VectorExtremes {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final int L = Lanes.COUNT;

    private VectorExtremes() {
    }

    static void inner(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
            int columns) {
        for (int i = 0; i < rows; i += 2) {
            int next = Math.min(i + 1, rows - 1);
            int first = ao + i * columns;
            int second = ao + next * columns;
            if (op == Reduction.MAX) {
                twoMax(a, first, second, out, oo + i, oo + next, columns);
            } else {
                twoMin(a, first, second, out, oo + i, oo + next, columns);
            }
        }
    }

    private static void twoMax(float[] a, int a0, int a1, float[] out, int o0, int o1, int n) {
        FloatVector m0 = FloatVector.fromArray(S, a, a0 + n - L);
        FloatVector m1 = FloatVector.fromArray(S, a, a1 + n - L);
        for (int i = 0; i < n - L; i += L) {
            m0 = m0.max(FloatVector.fromArray(S, a, a0 + i));
            m1 = m1.max(FloatVector.fromArray(S, a, a1 + i));
        }
        out[o0] = m0.reduceLanes(MAX);
        out[o1] = m1.reduceLanes(MAX);
    }

    private static void twoMin(float[] a, int a0, int a1, float[] out, int o0, int o1, int n) {
        FloatVector m0 = FloatVector.fromArray(S, a, a0 + n - L);
        FloatVector m1 = FloatVector.fromArray(S, a, a1 + n - L);
        for (int i = 0; i < n - L; i += L) {
            m0 = m0.min(FloatVector.fromArray(S, a, a0 + i));
            m1 = m1.min(FloatVector.fromArray(S, a, a1 + i));
        }
        out[o0] = m0.reduceLanes(MIN);
        out[o1] = m1.reduceLanes(MIN);
    }
}
