package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;
import static org.deepecon.tensor.f32.simd.function.ExponentialSteps.LN2_HIGH;
import static org.deepecon.tensor.f32.simd.function.ExponentialSteps.LN2_LOW;
import static org.deepecon.tensor.f32.simd.function.ExponentialSteps.MINUS_HALF;
import static org.deepecon.tensor.f32.simd.function.ExponentialSteps.ONE;
import static org.deepecon.tensor.f32.simd.function.ExponentialSteps.ZERO;
import static org.deepecon.tensor.f32.simd.function.ExponentialSteps.of;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import org.deepecon.tensor.f32.kernel.Logarithm;

/** The steps of {@link Logarithm}, on vectors. */
final class LogarithmSteps {
    static final FloatVector P0 = of(Logarithm.P0);
    static final FloatVector P1 = of(Logarithm.P1);
    static final FloatVector P2 = of(Logarithm.P2);
    static final FloatVector P3 = of(Logarithm.P3);
    static final FloatVector P4 = of(Logarithm.P4);
    static final FloatVector P5 = of(Logarithm.P5);
    static final FloatVector P6 = of(Logarithm.P6);
    static final FloatVector P7 = of(Logarithm.P7);
    static final FloatVector P8 = of(Logarithm.P8);
    private static final FloatVector LIFT = of(Logarithm.LIFT);
    private static final FloatVector LIFT_EXPONENT = of(23f);
    private static final FloatVector SMALLEST = of(Float.MIN_NORMAL);
    private static final FloatVector MINUS_INFINITY = of(Float.NEGATIVE_INFINITY);
    private static final FloatVector INFINITY = of(Float.POSITIVE_INFINITY);
    private static final FloatVector NAN = of(Float.NaN);
    static final IntVector SQRT_HALF_BITS = of(Logarithm.SQRT_HALF_BITS);
    static final IntVector FRACTION_BITS = of(Logarithm.FRACTION_BITS);

    private LogarithmSteps() {
    }

    /** x, lifted where it is tiny. */
    static FloatVector lifted(FloatVector x) {
        return x.blend(x.mul(LIFT), x.compare(LT, SMALLEST));
    }

    /** e of x = 2ᵉ·(1 + f), for an x that is not tiny. */
    static FloatVector exponent(FloatVector x) {
        IntVector bits = x.reinterpretAsInts().sub(SQRT_HALF_BITS);
        return (FloatVector) bits.lanewise(ASHR, 23).convert(I2F, 0);
    }

    /** e of x = 2ᵉ·(1 + f). */
    static FloatVector exponent(FloatVector x, FloatVector lifted) {
        FloatVector e = exponent(lifted);
        return e.blend(e.sub(LIFT_EXPONENT), x.compare(LT, SMALLEST));
    }

    /** f of x = 2ᵉ·(1 + f). */
    static FloatVector fraction(FloatVector lifted) {
        IntVector bits = lifted.reinterpretAsInts().sub(SQRT_HALF_BITS);
        return bits.and(FRACTION_BITS).add(SQRT_HALF_BITS)
                .reinterpretAsFloats().sub(ONE);
    }

    static FloatVector polynomial(FloatVector f) {
        FloatVector p = P8.fma(f, P7);
        p = p.fma(f, P6);
        p = p.fma(f, P5);
        p = p.fma(f, P4);
        p = p.fma(f, P3);
        p = p.fma(f, P2);
        p = p.fma(f, P1);
        return p.fma(f, P0);
    }

    /** e·ln 2 + f − f²/2 + f³·p. */
    static FloatVector sum(FloatVector e, FloatVector f, FloatVector p) {
        FloatVector z = f.mul(f);
        FloatVector y = z.fma(MINUS_HALF, e.mul(LN2_LOW));
        return e.fma(LN2_HIGH, f.add(f.mul(z).fma(p, y)));
    }

    /** The logarithm where x is positive and finite, the limits elsewhere. */
    static FloatVector limited(FloatVector x, FloatVector log) {
        FloatVector y = log.blend(MINUS_INFINITY, x.compare(EQ, ZERO));
        y = y.blend(NAN, x.compare(LT, ZERO));
        VectorMask<Float> finite = x.compare(LT, INFINITY);
        return x.blend(y, finite);
    }

    /** What u = 1 + x lost to rounding, over u. */
    static FloatVector correction(FloatVector x, FloatVector u) {
        FloatVector correction = x.sub(u.sub(ONE)).div(u);
        return correction.blend(ZERO, correction.compare(NE, correction));
    }
}
