package org.deepecon.tensor.f32.simd.function;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.deepecon.tensor.f32.simd.Lanes;

/**
 * Loops of elementary functions.
 *
 * <p>For stretches of at least one vector: the last vector, which may overlap the one before, is
 * computed first and stored last, so that loops may also work in place.
 */
public final class FunctionLoops {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final int L = Lanes.COUNT;

    private FunctionLoops() {
    }

    /**
     * Computes eˣ.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; at least one vector
     */
    public static void exp(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = VectorExponential.exp(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            VectorExponential.exp(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    /**
     * Computes eˣ − 1.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; at least one vector
     */
    public static void expm1(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = VectorExponential.expm1(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            VectorExponential.expm1(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    /**
     * Computes tanh x.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; at least one vector
     */
    public static void tanh(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = VectorExponential.tanh(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            VectorExponential.tanh(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    /**
     * Computes 1 / (1 + e⁻ˣ).
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; at least one vector
     */
    public static void sigmoid(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = VectorExponential.sigmoid(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            VectorExponential.sigmoid(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    /**
     * Computes ln x.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; at least one vector
     */
    public static void log(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = VectorLogarithm.log(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            VectorLogarithm.log(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    /**
     * Computes ln(1 + x).
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; at least one vector
     */
    public static void log1p(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = VectorLogarithm.log1p(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            VectorLogarithm.log1p(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    /**
     * Computes ln(1 + eˣ).
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; at least one vector
     */
    public static void softplus(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = VectorLogarithm.softplus(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            VectorLogarithm.softplus(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }

    /**
     * Computes the error function.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; at least one vector
     */
    public static void erf(float[] a, int ao, float[] out, int oo, int n) {
        int end = n - L;
        FloatVector last = VectorErrorFunction.erf(FloatVector.fromArray(S, a, ao + end));
        for (int i = 0; i < end; i += L) {
            VectorErrorFunction.erf(FloatVector.fromArray(S, a, ao + i)).intoArray(out, oo + i);
        }
        last.intoArray(out, oo + end);
    }
}
