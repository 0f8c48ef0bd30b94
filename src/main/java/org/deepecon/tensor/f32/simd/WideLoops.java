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
 * <p>For stretches of at least one vector: the last vector, which may overlap the one before, is
 * computed first and stored last, so that loops may also work in place.
 */
final class WideLoops {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final int L = Lanes.COUNT;

    private WideLoops() {
    }

    static void sign(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = sign(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            sign(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    static void relu(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = relu(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            relu(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    static void negate(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = negate(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            negate(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    static void abs(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = abs(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            abs(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    static void square(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = square(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            square(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    static void sqrt(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = sqrt(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            sqrt(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    static void reciprocal(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = reciprocal(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            reciprocal(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
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
        int end = n - L;
        FloatVector last = chosen(c, co + end, a, ao + end, b, bo + end);
        for (int i = 0; i < end; i += L) {
            chosen(c, co + i, a, ao + i, b, bo + i).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    private static FloatVector chosen(float[] c, int co, float[] a, int ao, float[] b, int bo) {
        FloatVector no = FloatVector.fromArray(S, b, bo);
        return no.blend(FloatVector.fromArray(S, a, ao),
                FloatVector.fromArray(S, c, co).compare(NE, 0f));
    }
}
