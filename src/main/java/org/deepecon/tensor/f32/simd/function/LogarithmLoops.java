package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;
import org.deepecon.tensor.f32.simd.Lanes;

/**
 * Loops of functions built on ln x.
 *
 * <p>Each body calls small steps, one level deep: the JIT compiler does not inline what it has
 * compiled to much code before, and a call would cost a box for every vector.
 */
public final class LogarithmLoops {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final int L = Lanes.COUNT;

    private LogarithmLoops() {
    }

    /**
     * Computes ln x.
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; whole vectors
     */
    public static void log(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            FloatVector x = FloatVector.fromArray(S, a, ao + i);
            FloatVector lifted = LogarithmSteps.lifted(x);
            FloatVector e = LogarithmSteps.exponent(x, lifted);
            FloatVector f = LogarithmSteps.fraction(lifted);
            FloatVector log = LogarithmSteps.sum(e, f, LogarithmSteps.polynomial(f));
            FloatVector y = LogarithmSteps.limited(x, log);
            y.intoArray(out, oo + i);
        }
    }

    /**
     * Computes ln(1 + x).
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; whole vectors
     */
    public static void log1p(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            FloatVector x = FloatVector.fromArray(S, a, ao + i);
            FloatVector u = x.add(ExponentialSteps.ONE);
            FloatVector lifted = LogarithmSteps.lifted(u);
            FloatVector e = LogarithmSteps.exponent(u, lifted);
            FloatVector f = LogarithmSteps.fraction(lifted);
            FloatVector log = LogarithmSteps.sum(e, f, LogarithmSteps.polynomial(f));
            FloatVector y = LogarithmSteps.limited(u, log)
                    .add(LogarithmSteps.correction(x, u));
            y.intoArray(out, oo + i);
        }
    }

    /**
     * Computes ln(1 + eˣ).
     *
     * @param a numbers
     * @param ao where they start
     * @param out receives the results; may be {@code a} at the same start
     * @param oo where they start
     * @param n how many; whole vectors
     */
    public static void softplus(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i += L) {
            FloatVector x = FloatVector.fromArray(S, a, ao + i);
            FloatVector v = ExponentialSteps.notBelow(x.abs().neg(), ExponentialSteps.LOW);
            FloatVector t = ExponentialSteps.rounded(v);
            FloatVector p = ExponentialSteps.powerLessOne(v, t).add(ExponentialSteps.ONE);
            FloatVector power = ExponentialSteps.scaled(p, t);
            FloatVector u = power.add(ExponentialSteps.ONE);
            // ln u, written out: one step more and the compiler's limit for inlining is passed.
            IntVector bits = u.reinterpretAsInts().sub(LogarithmSteps.SQRT_HALF_BITS);
            FloatVector e = (FloatVector) bits.lanewise(ASHR, 23).convert(I2F, 0);
            FloatVector f = bits.and(LogarithmSteps.FRACTION_BITS)
                    .add(LogarithmSteps.SQRT_HALF_BITS).reinterpretAsFloats()
                    .sub(ExponentialSteps.ONE);
            FloatVector q = LogarithmSteps.P8.fma(f, LogarithmSteps.P7);
            q = q.fma(f, LogarithmSteps.P6);
            q = q.fma(f, LogarithmSteps.P5);
            q = q.fma(f, LogarithmSteps.P4);
            q = q.fma(f, LogarithmSteps.P3);
            q = q.fma(f, LogarithmSteps.P2);
            q = q.fma(f, LogarithmSteps.P1);
            q = q.fma(f, LogarithmSteps.P0);
            FloatVector z = f.mul(f);
            FloatVector low = z.fma(ExponentialSteps.MINUS_HALF, e.mul(ExponentialSteps.LN2_LOW));
            FloatVector log = e.fma(ExponentialSteps.LN2_HIGH, f.add(f.mul(z).fma(q, low)));
            FloatVector lost = power.sub(u.sub(ExponentialSteps.ONE)).div(u);
            FloatVector above = x.blend(ExponentialSteps.ZERO,
                    x.compare(LT, ExponentialSteps.ZERO));
            FloatVector y = above.add(log.add(lost));
            y.intoArray(out, oo + i);
        }
    }
}
