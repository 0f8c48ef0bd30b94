package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;
import org.deepecon.tensor.f32.simd.Lanes;

/**
 * Loops of functions built on eˣ.
 *
 * <p>Each body calls small steps, one level deep: the JIT compiler does not inline what it has
 * compiled to much code before, and a call would cost a box for every vector.
 */
public final class ExponentialLoops {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final int L = Lanes.COUNT;

    private ExponentialLoops() {
    }

    /**
     * Computes eˣ.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; whole vectors
     */
    public static void exp(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            FloatVector x = FloatVector.fromArray(S, a, ao + i);
            FloatVector v = ExponentialSteps.clamped(x, ExponentialSteps.LOW);
            FloatVector t = ExponentialSteps.rounded(v);
            FloatVector p = ExponentialSteps.powerLessOne(v, t).add(ExponentialSteps.ONE);
            FloatVector y = ExponentialSteps.scaled(p, t);
            y.intoArray(out, oo + i);
        }
    }

    /**
     * Computes eˣ − 1.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; whole vectors
     */
    public static void expm1(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            FloatVector x = FloatVector.fromArray(S, a, ao + i);
            FloatVector v = ExponentialSteps.clamped(x, ExponentialSteps.EXPM1_LOW);
            FloatVector t = ExponentialSteps.rounded(v);
            FloatVector p = ExponentialSteps.powerLessOne(v, t);
            FloatVector y = ExponentialSteps.scaledLessOne(p, t);
            y.intoArray(out, oo + i);
        }
    }

    /**
     * Computes tanh x.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; whole vectors
     */
    public static void tanh(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            FloatVector x = FloatVector.fromArray(S, a, ao + i);
            FloatVector v = ExponentialSteps.notBelow(x.abs().mul(ExponentialSteps.MINUS_TWO),
                    ExponentialSteps.EXPM1_LOW);
            FloatVector t = ExponentialSteps.rounded(v);
            FloatVector p = ExponentialSteps.powerLessOne(v, t);
            FloatVector m = ExponentialSteps.scaledLessOne(p, t);
            FloatVector y = ExponentialSteps.signed(
                    m.neg().div(m.add(ExponentialSteps.TWO)), x);
            y.intoArray(out, oo + i);
        }
    }

    /**
     * Computes 1 / (1 + e⁻ˣ).
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; whole vectors
     */
    public static void sigmoid(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            FloatVector x = FloatVector.fromArray(S, a, ao + i);
            FloatVector v = ExponentialSteps.clamped(x.neg(), ExponentialSteps.LOW);
            FloatVector t = ExponentialSteps.rounded(v);
            FloatVector p = ExponentialSteps.powerLessOne(v, t).add(ExponentialSteps.ONE);
            FloatVector y = ExponentialSteps.ONE.div(
                    ExponentialSteps.scaled(p, t).add(ExponentialSteps.ONE));
            y.intoArray(out, oo + i);
        }
    }

    /**
     * Computes the error function.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; whole vectors
     */
    public static void erf(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            FloatVector x = FloatVector.fromArray(S, a, ao + i);
            FloatVector small = ErrorFunctionSteps.small(x);
            FloatVector v = ErrorFunctionSteps.exponent(x);
            FloatVector t = ExponentialSteps.rounded(v);
            FloatVector p = ExponentialSteps.powerLessOne(v, t).add(ExponentialSteps.ONE);
            // From here written out: the compiler's limit for inlining is near.
            IntVector power = t.reinterpretAsInts().sub(ExponentialSteps.ROUND_BITS);
            FloatVector scale = power.add(ExponentialSteps.BIAS).lanewise(LSHL, 23)
                    .reinterpretAsFloats();
            IntVector large = ExponentialSteps.ONE.sub(p.mul(scale)).reinterpretAsInts()
                    .or(x.reinterpretAsInts().and(ExponentialSteps.SIGN));
            FloatVector y = small.blend(large.reinterpretAsFloats(),
                    x.abs().compare(GT, ErrorFunctionSteps.SPLIT));
            y.intoArray(out, oo + i);
        }
    }
}
