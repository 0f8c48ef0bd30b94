package org.deepecon.tensor.f32.simd.function;

import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import org.deepecon.tensor.f32.kernel.Exponential;
import org.deepecon.tensor.f32.kernel.Trigonometry;

/** The functions of {@link Trigonometry}, on vectors of small numbers. */
public final class VectorTrigonometry {
    private VectorTrigonometry() {
    }

    /**
     * Whether {@link #sin} and {@link #cos} may be used.
     *
     * @param x any numbers
     * @return whether all are within ±{@link Trigonometry#LIMIT}
     */
    public static boolean areSmall(FloatVector x) {
        return x.abs().compare(LE, Trigonometry.LIMIT).allTrue();
    }

    /**
     * sin x.
     *
     * @param x numbers that are small
     * @return as {@link Trigonometry#sin}
     */
    public static FloatVector sin(FloatVector x) {
        return shifted(x, 0);
    }

    /**
     * cos x.
     *
     * @param x numbers that are small
     * @return as {@link Trigonometry#cos}
     */
    public static FloatVector cos(FloatVector x) {
        return shifted(x, 1);
    }

    private static FloatVector shifted(FloatVector x, int shift) {
        FloatVector t = x.fma(Trigonometry.TWO_OVER_PI, Exponential.ROUND);
        IntVector q = t.reinterpretAsInts().add(shift);
        FloatVector k = t.sub(Exponential.ROUND);
        FloatVector r = k.fma(of(x, -Trigonometry.HALF_PI_1), x);
        r = k.fma(of(x, -Trigonometry.HALF_PI_2), r);
        r = k.fma(of(x, -Trigonometry.HALF_PI_3), r);
        VectorMask<Integer> odd = q.and(1).compare(NE, 0);
        FloatVector y = sinPolynomial(r).blend(cosPolynomial(r), odd.cast(x.species()));
        IntVector sign = q.and(2).lanewise(LSHL, 30);
        return y.reinterpretAsInts().lanewise(XOR, sign)
                .reinterpretAsFloats();
    }

    private static FloatVector sinPolynomial(FloatVector r) {
        FloatVector s = r.mul(r);
        FloatVector p = s.fma(Trigonometry.S3, Trigonometry.S2);
        p = p.fma(s, of(r, Trigonometry.S1));
        p = p.fma(s, of(r, Trigonometry.S0));
        return r.mul(s).fma(p, r);
    }

    private static FloatVector cosPolynomial(FloatVector r) {
        FloatVector s = r.mul(r);
        FloatVector p = s.fma(Trigonometry.C3, Trigonometry.C2);
        p = p.fma(s, of(r, Trigonometry.C1));
        p = p.fma(s, of(r, Trigonometry.C0));
        return s.mul(s).fma(p, s.fma(-0.5f, 1f));
    }

    private static FloatVector of(FloatVector like, float value) {
        return VectorExponential.of(like, value);
    }
}
