package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.XOR;
import static org.deepecon.tensor.f32.simd.function.ExponentialSteps.of;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import org.deepecon.tensor.f32.kernel.Exponential;
import org.deepecon.tensor.f32.kernel.Trigonometry;
import org.deepecon.tensor.f32.simd.Lanes;

/** The steps of {@link Trigonometry}, on vectors of numbers within its limit. */
final class TrigonometrySteps {
    private static final FloatVector S0 = of(Trigonometry.S0);
    private static final FloatVector S1 = of(Trigonometry.S1);
    private static final FloatVector S2 = of(Trigonometry.S2);
    private static final FloatVector S3 = of(Trigonometry.S3);
    private static final FloatVector C0 = of(Trigonometry.C0);
    private static final FloatVector C1 = of(Trigonometry.C1);
    private static final FloatVector C2 = of(Trigonometry.C2);
    private static final FloatVector C3 = of(Trigonometry.C3);
    private static final FloatVector TWO_OVER_PI = of(Trigonometry.TWO_OVER_PI);
    private static final FloatVector ROUND = of(Exponential.ROUND);
    private static final FloatVector HALF_PI_1 = of(-Trigonometry.HALF_PI_1);
    private static final FloatVector HALF_PI_2 = of(-Trigonometry.HALF_PI_2);
    private static final FloatVector HALF_PI_3 = of(-Trigonometry.HALF_PI_3);

    private TrigonometrySteps() {
    }

    /** The number that holds q, the nearest to x / (π/2), in its lowest bits. */
    static FloatVector rounded(FloatVector x) {
        return x.fma(TWO_OVER_PI, ROUND);
    }

    /** r = x − q·π/2. */
    static FloatVector rest(FloatVector x, FloatVector rounded) {
        FloatVector k = rounded.sub(ROUND);
        FloatVector r = k.fma(HALF_PI_1, x);
        r = k.fma(HALF_PI_2, r);
        return k.fma(HALF_PI_3, r);
    }

    static FloatVector sin(FloatVector r) {
        FloatVector s = r.mul(r);
        FloatVector p = S3.fma(s, S2);
        p = p.fma(s, S1);
        p = p.fma(s, S0);
        return r.mul(s).fma(p, r);
    }

    static FloatVector cos(FloatVector r) {
        FloatVector s = r.mul(r);
        FloatVector p = C3.fma(s, C2);
        p = p.fma(s, C1);
        p = p.fma(s, C0);
        return s.mul(s).fma(p, s.fma(ExponentialSteps.MINUS_HALF, ExponentialSteps.ONE));
    }

    /** sin(r + (q + shift)·π/2). */
    static FloatVector chosen(FloatVector sin, FloatVector cos, FloatVector rounded, int shift) {
        IntVector q = rounded.reinterpretAsInts().add(shift);
        VectorMask<Integer> odd = q.and(1).compare(NE, 0);
        FloatVector y = sin.blend(cos, odd.cast(Lanes.SPECIES));
        IntVector sign = q.and(2).lanewise(LSHL, 30);
        return y.reinterpretAsInts().lanewise(XOR, sign).reinterpretAsFloats();
    }
}
