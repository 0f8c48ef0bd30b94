package org.deepecon.tensor.f32.simd;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loops of operations that processors know. The compiler leaves the plain ones scalar: it cannot
 * rule out that the stretches overlap.
 *
 * <p>For stretches of whole vectors.
 */
final class WideLoops {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final int L = Lanes.COUNT;

    private WideLoops() {
    }

    static void sign(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            sign(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
    }

    static void relu(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            relu(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
    }

    static void negate(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            negate(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
    }

    static void abs(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            abs(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
    }

    static void square(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            square(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
    }

    static void sqrt(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            sqrt(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
    }

    static void reciprocal(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            reciprocal(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
    }

    private static FloatVector sign(FloatVector x) {
        return x.blend(1f, x.compare(GT, 0f)).blend(-1f, x.compare(LT, 0f));
    }

    /** What is not below 0 stays, NaN too. */
    private static FloatVector relu(FloatVector x) {
        return x.blend(0f, x.compare(LT, 0f));
    }

    private static FloatVector negate(FloatVector x) {
        return x.neg();
    }

    private static FloatVector abs(FloatVector x) {
        return x.abs();
    }

    private static FloatVector square(FloatVector x) {
        return x.mul(x);
    }

    private static FloatVector sqrt(FloatVector x) {
        return x.sqrt();
    }

    private static FloatVector reciprocal(FloatVector x) {
        return FloatVector.broadcast(S, 1f).div(x);
    }

    static void where(float[] c, int co, float[] a, int ao, float[] b, int bo,
            float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            chosen(c, co + i, a, ao + i, b, bo + i).intoArray(out, oo + i);
        }
    }

    private static FloatVector chosen(float[] c, int co, float[] a, int ao, float[] b, int bo) {
        FloatVector no = FloatVector.fromArray(S, b, bo);
        return no.blend(FloatVector.fromArray(S, a, ao),
                FloatVector.fromArray(S, c, co).compare(NE, 0f));
    }
}
