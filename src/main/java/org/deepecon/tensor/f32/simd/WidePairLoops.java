package org.deepecon.tensor.f32.simd;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loops on pairs of numbers.
 *
 * <p>For stretches of whole vectors.
 */
final class WidePairLoops {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final int L = Lanes.COUNT;

    private WidePairLoops() {
    }

    static void plus(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            plus(FloatVector.fromArray(S, a, ao + i), FloatVector.fromArray(S, b, bo + i))
                    .intoArray(out, oo + i);
        }
    }

    static void minus(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            minus(FloatVector.fromArray(S, a, ao + i), FloatVector.fromArray(S, b, bo + i))
                    .intoArray(out, oo + i);
        }
    }

    static void times(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            times(FloatVector.fromArray(S, a, ao + i), FloatVector.fromArray(S, b, bo + i))
                    .intoArray(out, oo + i);
        }
    }

    static void divide(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            divide(FloatVector.fromArray(S, a, ao + i), FloatVector.fromArray(S, b, bo + i))
                    .intoArray(out, oo + i);
        }
    }

    static void maximum(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            maximum(FloatVector.fromArray(S, a, ao + i), FloatVector.fromArray(S, b, bo + i))
                    .intoArray(out, oo + i);
        }
    }

    static void minimum(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            minimum(FloatVector.fromArray(S, a, ao + i), FloatVector.fromArray(S, b, bo + i))
                    .intoArray(out, oo + i);
        }
    }

    static void reluGradient(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            reluGradient(FloatVector.fromArray(S, a, ao + i), FloatVector.fromArray(S, b, bo + i))
                    .intoArray(out, oo + i);
        }
    }

    static void greater(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            greater(FloatVector.fromArray(S, a, ao + i), FloatVector.fromArray(S, b, bo + i))
                    .intoArray(out, oo + i);
        }
    }

    static void greaterEqual(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            greaterEqual(FloatVector.fromArray(S, a, ao + i), FloatVector.fromArray(S, b, bo + i))
                    .intoArray(out, oo + i);
        }
    }

    static void equal(float[] a, int ao, float[] b, int bo, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            equal(FloatVector.fromArray(S, a, ao + i), FloatVector.fromArray(S, b, bo + i))
                    .intoArray(out, oo + i);
        }
    }

    private static FloatVector plus(FloatVector x, FloatVector y) {
        return x.add(y);
    }

    private static FloatVector minus(FloatVector x, FloatVector y) {
        return x.sub(y);
    }

    private static FloatVector times(FloatVector x, FloatVector y) {
        return x.mul(y);
    }

    private static FloatVector divide(FloatVector x, FloatVector y) {
        return x.div(y);
    }

    private static FloatVector maximum(FloatVector x, FloatVector y) {
        return x.max(y);
    }

    private static FloatVector minimum(FloatVector x, FloatVector y) {
        return x.min(y);
    }

    private static FloatVector reluGradient(FloatVector x, FloatVector y) {
        return FloatVector.zero(S).blend(x, y.compare(GT, 0f));
    }

    private static FloatVector greater(FloatVector x, FloatVector y) {
        return FloatVector.zero(S).blend(1f, x.compare(GT, y));
    }

    private static FloatVector greaterEqual(FloatVector x, FloatVector y) {
        return FloatVector.zero(S).blend(1f, x.compare(GE, y));
    }

    private static FloatVector equal(FloatVector x, FloatVector y) {
        return FloatVector.zero(S).blend(1f, x.compare(EQ, y));
    }
}
