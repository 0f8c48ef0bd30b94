package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import org.deepecon.tensor.f32.kernel.Exponential;
import org.deepecon.tensor.f32.kernel.Logarithm;

/** The functions of {@link Logarithm}, on vectors. */
public final class VectorLogarithm {
    private VectorLogarithm() {
    }

    /**
     * ln x.
     *
     * @param x any numbers
     * @return as {@link Logarithm#log}
     */
    public static FloatVector log(FloatVector x) {
        VectorMask<Float> tiny = x.compare(LT, Float.MIN_NORMAL);
        FloatVector v = x.blend(x.mul(Logarithm.LIFT), tiny);
        IntVector bits = v.reinterpretAsInts().sub(Logarithm.SQRT_HALF_BITS);
        FloatVector e = (FloatVector) bits.lanewise(ASHR, 23).convert(I2F, 0);
        e = e.blend(e.sub(23f), tiny);
        FloatVector f = bits.and(Logarithm.FRACTION_BITS).add(Logarithm.SQRT_HALF_BITS)
                .reinterpretAsFloats().sub(1f);
        return special(x, ofParts(e, f));
    }

    private static FloatVector special(FloatVector x, FloatVector log) {
        FloatVector y = log.blend(Float.NEGATIVE_INFINITY, x.compare(EQ, 0f));
        y = y.blend(Float.NaN, x.compare(LT, 0f));
        VectorMask<Float> finite = x.compare(LT, Float.POSITIVE_INFINITY);
        return x.blend(y, finite);
    }

    private static FloatVector ofParts(FloatVector e, FloatVector f) {
        FloatVector p = f.fma(Logarithm.P8, Logarithm.P7);
        p = p.fma(f, of(f, Logarithm.P6));
        p = p.fma(f, of(f, Logarithm.P5));
        p = p.fma(f, of(f, Logarithm.P4));
        p = p.fma(f, of(f, Logarithm.P3));
        p = p.fma(f, of(f, Logarithm.P2));
        p = p.fma(f, of(f, Logarithm.P1));
        p = p.fma(f, of(f, Logarithm.P0));
        FloatVector z = f.mul(f);
        FloatVector y = z.fma(of(f, -0.5f), e.mul(Exponential.LN2_LOW));
        return e.fma(of(f, Exponential.LN2_HIGH), f.add(f.mul(z).fma(p, y)));
    }

    private static FloatVector of(FloatVector like, float value) {
        return VectorExponential.of(like, value);
    }

    /**
     * ln(1 + x).
     *
     * @param x any numbers
     * @return as {@link Logarithm#log1p}
     */
    public static FloatVector log1p(FloatVector x) {
        FloatVector u = x.add(1f);
        FloatVector correction = x.sub(u.sub(1f)).div(u);
        return log(u).add(correction.blend(0f, correction.compare(NE, correction)));
    }

    /**
     * ln(1 + eˣ).
     *
     * @param x any numbers
     * @return as {@link Logarithm#softplus}
     */
    public static FloatVector softplus(FloatVector x) {
        FloatVector above = of(x, 0f).blend(x, x.compare(GT, 0f));
        return above.add(log1p(VectorExponential.exp(x.abs().neg())));
    }
}
