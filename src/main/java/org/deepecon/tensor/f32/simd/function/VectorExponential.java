package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import org.deepecon.tensor.f32.kernel.Exponential;

/** The functions of {@link Exponential}, on vectors. */
public final class VectorExponential {
    private VectorExponential() {
    }

    /**
     * eˣ.
     *
     * @param x any numbers
     * @return as {@link Exponential#exp}
     */
    public static FloatVector exp(FloatVector x) {
        FloatVector v = clamped(x, Exponential.LOW);
        FloatVector t = rounded(v);
        IntVector n = t.reinterpretAsInts().sub(Exponential.ROUND_BITS);
        FloatVector p = powerLessOne(v, t.sub(Exponential.ROUND)).add(1f);
        IntVector half = n.lanewise(ASHR, 1);
        return p.mul(powerOfTwo(half, 127)).mul(powerOfTwo(n.sub(half), 127));
    }

    /**
     * eˣ − 1.
     *
     * @param x any numbers
     * @return as {@link Exponential#expm1}
     */
    public static FloatVector expm1(FloatVector x) {
        FloatVector v = clamped(x, Exponential.EXPM1_LOW);
        FloatVector t = rounded(v);
        IntVector n = t.reinterpretAsInts().sub(Exponential.ROUND_BITS);
        FloatVector half = powerOfTwo(n, 126);
        FloatVector m = powerLessOne(v, t.sub(Exponential.ROUND));
        return half.fma(m, half.sub(0.5f)).mul(2f);
    }

    private static FloatVector clamped(FloatVector x, float low) {
        FloatVector v = x.blend(low, x.compare(LT, low));
        return v.blend(Exponential.HIGH, x.compare(GT, Exponential.HIGH));
    }

    private static FloatVector rounded(FloatVector x) {
        return x.fma(Exponential.LOG2_E, Exponential.ROUND);
    }

    private static FloatVector powerOfTwo(IntVector n, int bias) {
        return n.add(bias).lanewise(LSHL, 23).reinterpretAsFloats();
    }

    private static FloatVector powerLessOne(FloatVector x, FloatVector n) {
        FloatVector r = n.fma(of(x, -Exponential.LN2_LOW),
                n.fma(of(x, -Exponential.LN2_HIGH), x));
        FloatVector q = r.fma(Exponential.Q4, Exponential.Q3);
        q = q.fma(r, of(x, Exponential.Q2));
        q = q.fma(r, of(x, Exponential.Q1));
        q = q.fma(r, of(x, Exponential.Q0));
        return r.mul(r).fma(q, r);
    }

    static FloatVector of(FloatVector like, float value) {
        return FloatVector.broadcast(like.species(), value);
    }

    /**
     * tanh x.
     *
     * @param x any numbers
     * @return as {@link Exponential#tanh}
     */
    public static FloatVector tanh(FloatVector x) {
        FloatVector m = expm1(x.abs().mul(-2f));
        return signed(m.neg().div(m.add(2f)), x);
    }

    /** Magnitudes, ≥ 0, with the signs of x. */
    static FloatVector signed(FloatVector magnitude, FloatVector x) {
        IntVector sign = x.reinterpretAsInts().and(Integer.MIN_VALUE);
        return magnitude.reinterpretAsInts().or(sign).reinterpretAsFloats();
    }

    /**
     * 1 / (1 + e⁻ˣ).
     *
     * @param x any numbers
     * @return as {@link Exponential#sigmoid}
     */
    public static FloatVector sigmoid(FloatVector x) {
        return of(x, 1f).div(exp(x.neg()).add(1f));
    }
}
