package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;
import org.deepecon.tensor.f32.kernel.Exponential;
import org.deepecon.tensor.f32.simd.Lanes;

/** The steps of {@link Exponential}, on vectors. */
final class ExponentialSteps {
    private static final VectorSpecies<Integer> INTS = Lanes.SPECIES.withLanes(int.class);
    static final FloatVector ONE = of(1f);
    static final FloatVector LN2_HIGH = of(Exponential.LN2_HIGH);
    static final FloatVector LN2_LOW = of(Exponential.LN2_LOW);
    private static final FloatVector MINUS_LN2_HIGH = of(-Exponential.LN2_HIGH);
    private static final FloatVector MINUS_LN2_LOW = of(-Exponential.LN2_LOW);
    private static final FloatVector LOG2_E = of(Exponential.LOG2_E);
    private static final FloatVector ROUND = of(Exponential.ROUND);
    private static final FloatVector HIGH = of(Exponential.HIGH);
    static final FloatVector TWO = of(2f);
    static final FloatVector LOW = of(Exponential.LOW);
    static final FloatVector EXPM1_LOW = of(Exponential.EXPM1_LOW);
    static final FloatVector ZERO = of(0f);
    static final FloatVector MINUS_TWO = of(-2f);
    static final FloatVector MINUS_HALF = of(-0.5f);
    private static final FloatVector HALF = of(0.5f);
    private static final FloatVector Q0 = of(Exponential.Q0);
    private static final FloatVector Q1 = of(Exponential.Q1);
    private static final FloatVector Q2 = of(Exponential.Q2);
    private static final FloatVector Q3 = of(Exponential.Q3);
    private static final FloatVector Q4 = of(Exponential.Q4);
    static final IntVector ROUND_BITS = of(Exponential.ROUND_BITS);
    static final IntVector BIAS = of(127);
    private static final IntVector BIAS_LESS_ONE = of(126);
    static final IntVector SIGN = of(Integer.MIN_VALUE);

    private ExponentialSteps() {
    }

    static FloatVector of(float value) {
        return FloatVector.broadcast(Lanes.SPECIES, value);
    }

    static IntVector of(int value) {
        return IntVector.broadcast(INTS, value);
    }

    /** x, within bounds beyond which the result does not change; NaN stays. */
    static FloatVector clamped(FloatVector x, FloatVector low) {
        FloatVector v = x.blend(low, x.compare(LT, low));
        return v.blend(HIGH, x.compare(GT, HIGH));
    }

    /** x ≤ 0, within the lower bound; NaN stays. */
    static FloatVector notBelow(FloatVector x, FloatVector low) {
        return x.blend(low, x.compare(LT, low));
    }

    /** The number that holds n, the nearest to x / ln 2, in its lowest bits. */
    static FloatVector rounded(FloatVector x) {
        return x.fma(LOG2_E, ROUND);
    }

    /** eʳ − 1 for r = x − n·ln 2. */
    static FloatVector powerLessOne(FloatVector x, FloatVector rounded) {
        FloatVector n = rounded.sub(ROUND);
        FloatVector r = n.fma(MINUS_LN2_HIGH, x);
        r = n.fma(MINUS_LN2_LOW, r);
        FloatVector q = Q4.fma(r, Q3);
        q = q.fma(r, Q2);
        q = q.fma(r, Q1);
        q = q.fma(r, Q0);
        return r.mul(r).fma(q, r);
    }

    /** p·2ⁿ, in two factors that are in range. */
    static FloatVector scaled(FloatVector p, FloatVector rounded) {
        IntVector n = rounded.reinterpretAsInts().sub(ROUND_BITS);
        IntVector half = n.lanewise(ASHR, 1);
        FloatVector first = half.add(BIAS).lanewise(LSHL, 23).reinterpretAsFloats();
        return p.mul(first).mul(n.sub(half).add(BIAS).lanewise(LSHL, 23).reinterpretAsFloats());
    }

    /** eˣ − 1 from eʳ − 1. */
    static FloatVector scaledLessOne(FloatVector powerLessOne, FloatVector rounded) {
        IntVector n = rounded.reinterpretAsInts().sub(ROUND_BITS);
        FloatVector half = n.add(BIAS_LESS_ONE).lanewise(LSHL, 23).reinterpretAsFloats();
        return half.fma(powerLessOne, half.sub(HALF)).mul(TWO);
    }

    /** Magnitudes, ≥ 0, with the signs of x. */
    static FloatVector signed(FloatVector magnitude, FloatVector x) {
        IntVector sign = x.reinterpretAsInts().and(SIGN);
        return magnitude.reinterpretAsInts().or(sign).reinterpretAsFloats();
    }
}
