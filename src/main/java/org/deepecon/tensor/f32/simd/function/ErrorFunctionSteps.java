package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.GT;
import static org.deepecon.tensor.f32.simd.function.ExponentialSteps.of;

import jdk.incubator.vector.FloatVector;
import org.deepecon.tensor.f32.kernel.ErrorFunction;

/** The steps of {@link ErrorFunction}, on vectors. */
final class ErrorFunctionSteps {
    private static final FloatVector A0 = of(ErrorFunction.A0);
    private static final FloatVector A1 = of(ErrorFunction.A1);
    private static final FloatVector A2 = of(ErrorFunction.A2);
    private static final FloatVector A3 = of(ErrorFunction.A3);
    private static final FloatVector A4 = of(ErrorFunction.A4);
    private static final FloatVector A5 = of(ErrorFunction.A5);
    private static final FloatVector A6 = of(ErrorFunction.A6);
    private static final FloatVector B0 = of(ErrorFunction.B0);
    private static final FloatVector B1 = of(ErrorFunction.B1);
    private static final FloatVector B2 = of(ErrorFunction.B2);
    private static final FloatVector B3 = of(ErrorFunction.B3);
    private static final FloatVector B4 = of(ErrorFunction.B4);
    private static final FloatVector B5 = of(ErrorFunction.B5);
    private static final FloatVector B6 = of(ErrorFunction.B6);
    private static final FloatVector BOUND = of(ErrorFunction.ONE);
    static final FloatVector SPLIT = of(ErrorFunction.SPLIT);

    private ErrorFunctionSteps() {
    }

    /** erf x for small x. */
    static FloatVector small(FloatVector x) {
        FloatVector s = x.mul(x);
        FloatVector p = A6.fma(s, A5);
        p = p.fma(s, A4);
        p = p.fma(s, A3);
        p = p.fma(s, A2);
        p = p.fma(s, A1);
        p = p.fma(s, A0);
        return x.fma(p, x);
    }

    /** ln(1 − erf t) for t = |x|, up to the bound. */
    static FloatVector exponent(FloatVector x) {
        FloatVector size = x.abs();
        FloatVector t = size.blend(BOUND, size.compare(GT, BOUND));
        FloatVector p = B6.fma(t, B5);
        p = p.fma(t, B4);
        p = p.fma(t, B3);
        p = p.fma(t, B2);
        p = p.fma(t, B1);
        p = p.fma(t, B0);
        return t.fma(p, t.neg());
    }
}
