package org.deepecon.tensor.f32.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.deepecon.tensor.Reduction;

/**
 * Reductions of columns, a vector of columns at a time, for at least one vector of columns; the
 * last vector may overlap the one before.
 */
final class VectorColumns {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final int L = Lanes.COUNT;

    private VectorColumns() {
    }

    static void reduce(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
            int columns) {
        for (int j = 0; j < columns; j += 2 * L) {
            int first = Math.min(j, columns - L);
            int second = Math.min(j + L, columns - L);
            switch (op) {
                case SUM -> sums(a, ao + first, ao + second, out, oo + first, oo + second, rows,
                        columns);
                case MAX -> max(a, ao + first, ao + second, out, oo + first, oo + second, rows,
                        columns);
                case MIN -> min(a, ao + first, ao + second, out, oo + first, oo + second, rows,
                        columns);
            }
        }
    }

    private static void sums(float[] a, int a0, int a1, float[] out, int o0, int o1, int rows,
            int columns) {
        FloatVector s0 = FloatVector.zero(S);
        FloatVector s1 = s0;
        for (int i = 0; i < rows; i++) {
            s0 = s0.add(FloatVector.fromArray(S, a, a0 + i * columns));
            s1 = s1.add(FloatVector.fromArray(S, a, a1 + i * columns));
        }
        s0.intoArray(out, o0);
        s1.intoArray(out, o1);
    }

    private static void max(float[] a, int a0, int a1, float[] out, int o0, int o1, int rows,
            int columns) {
        FloatVector m0 = FloatVector.broadcast(S, Float.NEGATIVE_INFINITY);
        FloatVector m1 = m0;
        for (int i = 0; i < rows; i++) {
            m0 = m0.max(FloatVector.fromArray(S, a, a0 + i * columns));
            m1 = m1.max(FloatVector.fromArray(S, a, a1 + i * columns));
        }
        m0.intoArray(out, o0);
        m1.intoArray(out, o1);
    }

    private static void min(float[] a, int a0, int a1, float[] out, int o0, int o1, int rows,
            int columns) {
        FloatVector m0 = FloatVector.broadcast(S, Float.POSITIVE_INFINITY);
        FloatVector m1 = m0;
        for (int i = 0; i < rows; i++) {
            m0 = m0.min(FloatVector.fromArray(S, a, a0 + i * columns));
            m1 = m1.min(FloatVector.fromArray(S, a, a1 + i * columns));
        }
        m0.intoArray(out, o0);
        m1.intoArray(out, o1);
    }
}
