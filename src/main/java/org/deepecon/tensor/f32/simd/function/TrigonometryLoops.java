package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.LE;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.deepecon.tensor.f32.kernel.Trigonometry;
import org.deepecon.tensor.f32.simd.Lanes;

/** Loops of sine and cosine; vectors with a number too large go one by one. */
public final class TrigonometryLoops {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final int L = Lanes.COUNT;

    private TrigonometryLoops() {
    }

    /**
     * Computes sin x.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; whole vectors
     */
    public static void sin(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            FloatVector x = FloatVector.fromArray(S, a, ao + i);
            if (x.abs().compare(LE, Trigonometry.LIMIT).allTrue()) {
                FloatVector t = TrigonometrySteps.rounded(x);
                FloatVector r = TrigonometrySteps.rest(x, t);
                TrigonometrySteps.chosen(TrigonometrySteps.sin(r), TrigonometrySteps.cos(r), t, 0)
                        .intoArray(out, oo + i);
            } else {
                scalarSin(a, ao + i, out, oo + i, L);
            }
        }
    }

    private static void scalarSin(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Trigonometry.sin(a[ao + i]);
        }
    }

    /**
     * Computes cos x.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; whole vectors
     */
    public static void cos(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            FloatVector x = FloatVector.fromArray(S, a, ao + i);
            if (x.abs().compare(LE, Trigonometry.LIMIT).allTrue()) {
                FloatVector t = TrigonometrySteps.rounded(x);
                FloatVector r = TrigonometrySteps.rest(x, t);
                TrigonometrySteps.chosen(TrigonometrySteps.sin(r), TrigonometrySteps.cos(r), t, 1)
                        .intoArray(out, oo + i);
            } else {
                scalarCos(a, ao + i, out, oo + i, L);
            }
        }
    }

    private static void scalarCos(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Trigonometry.cos(a[ao + i]);
        }
    }
}
