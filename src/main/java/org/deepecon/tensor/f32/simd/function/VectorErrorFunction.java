package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.GT;

import jdk.incubator.vector.FloatVector;
import org.deepecon.tensor.f32.kernel.ErrorFunction;

/** The function of {@link ErrorFunction}, on vectors. */
public final class VectorErrorFunction {
    private VectorErrorFunction() {
    }

    /**
     * 2/√π times the integral of e^(−t²) from 0 to x.
     *
     * @param x any numbers
     * @return as {@link ErrorFunction#erf}
     */
    public static FloatVector erf(FloatVector x) {
        FloatVector t = x.abs();
        FloatVector bounded = t.blend(ErrorFunction.ONE, t.compare(GT, ErrorFunction.ONE));
        FloatVector large = VectorExponential.signed(large(bounded), x);
        return small(x).blend(large, t.compare(GT, ErrorFunction.SPLIT));
    }

    private static FloatVector small(FloatVector x) {
        FloatVector s = x.mul(x);
        FloatVector p = s.fma(ErrorFunction.A6, ErrorFunction.A5);
        p = p.fma(s, of(x, ErrorFunction.A4));
        p = p.fma(s, of(x, ErrorFunction.A3));
        p = p.fma(s, of(x, ErrorFunction.A2));
        p = p.fma(s, of(x, ErrorFunction.A1));
        p = p.fma(s, of(x, ErrorFunction.A0));
        return x.fma(p, x);
    }

    private static FloatVector large(FloatVector t) {
        FloatVector p = t.fma(ErrorFunction.B6, ErrorFunction.B5);
        p = p.fma(t, of(t, ErrorFunction.B4));
        p = p.fma(t, of(t, ErrorFunction.B3));
        p = p.fma(t, of(t, ErrorFunction.B2));
        p = p.fma(t, of(t, ErrorFunction.B1));
        p = p.fma(t, of(t, ErrorFunction.B0));
        return of(t, 1f).sub(VectorExponential.exp(t.fma(p, t.neg())));
    }

    private static FloatVector of(FloatVector like, float value) {
        return VectorExponential.of(like, value);
    }
}
