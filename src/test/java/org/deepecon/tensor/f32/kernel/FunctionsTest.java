package org.deepecon.tensor.f32.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.deepecon.tensor.Unary;
import org.junit.jupiter.api.Test;

/** The functions against those of the JDK in double precision; float32 only. */
class FunctionsTest {
    private static final int POINTS = 200_000;

    /** The largest error in units in the last place, over even points and over all exponents. */
    private static double error(Unary op, DoubleUnaryOperator exact, double low, double high) {
        float[] x = new float[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = (float) (low + (high - low) * i / POINTS);
            float small = Float.intBitsToFloat((int) (i * (0x7F000000L / POINTS)));
            x[POINTS + i] = small <= high && -small >= low ? (i % 2 == 0 ? small : -small)
                    : small <= high && small >= low ? small : x[i];
        }
        float[] y = new float[x.length];
        new PlainKernels().unary(op).apply(x, 0, y, 0, x.length);
        double worst = 0;
        for (int i = 0; i < x.length; i++) {
            double expected = exact.applyAsDouble(x[i]);
            double error = Math.abs(y[i] - expected) / Math.ulp((float) expected);
            worst = Math.max(worst, error);
        }
        return worst;
    }

    @Test
    void functionsAreAccurate() {
        assertTrue(error(Unary.EXP, Math::exp, -103, 88.7) < 1.1);
        assertTrue(error(Unary.EXPM1, Math::expm1, -20, 88.7) < 2);
        assertTrue(error(Unary.LOG, Math::log, 1e-38, 1e38) < 1);
        assertTrue(error(Unary.LOG, Math::log, 0.1, 10) < 1);
        assertTrue(error(Unary.LOG1P, Math::log1p, -0.999, 10) < 2);
        assertTrue(error(Unary.TANH, Math::tanh, -10, 10) < 3);
        assertTrue(error(Unary.SIGMOID, x -> 1 / (1 + Math.exp(-x)), -87, 50) < 3);
        assertTrue(error(Unary.SOFTPLUS, x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
                -87, 100) < 3);
        assertTrue(error(Unary.SIN, Math::sin, -100, 100) < 2);
        assertTrue(error(Unary.COS, Math::cos, -100, 100) < 2);
        assertTrue(error(Unary.SIN, Math::sin, -60000, 60000) < 2);
        assertTrue(error(Unary.ERF, org.deepecon.tensor.f64.kernel.ErrorFunction::erf, -5, 5) < 2);
    }

    @Test
    void functionsMeetTheirLimits() {
        assertEquals(Float.POSITIVE_INFINITY, Exponential.exp(88.8f));
        assertEquals(0f, Exponential.exp(-104f));
        assertEquals(1f, Exponential.exp(0f));
        assertEquals(Float.MIN_VALUE, Exponential.exp(-103f), 0f);
        assertEquals(-1f, Exponential.expm1(Float.NEGATIVE_INFINITY));
        assertEquals(Float.NEGATIVE_INFINITY, Logarithm.log(0f));
        assertEquals(Float.NaN, Logarithm.log(-1f));
        assertEquals((float) Math.log(Float.MIN_VALUE), Logarithm.log(Float.MIN_VALUE));
        assertEquals(Float.NEGATIVE_INFINITY, Logarithm.log1p(-1f));
        assertEquals(Float.POSITIVE_INFINITY, Logarithm.softplus(Float.POSITIVE_INFINITY));
        assertEquals(0f, Logarithm.softplus(Float.NEGATIVE_INFINITY));
        assertEquals(1f, Exponential.tanh(Float.POSITIVE_INFINITY));
        assertEquals(-1f, Exponential.tanh(-30f));
        assertEquals(0f, Exponential.sigmoid(Float.NEGATIVE_INFINITY));
        assertEquals(1f, ErrorFunction.erf(Float.POSITIVE_INFINITY));
        assertEquals(Float.NaN, Trigonometry.sin(Float.POSITIVE_INFINITY));
        for (Unary op : Unary.values()) {
            float[] nan = {Float.NaN};
            new PlainKernels().unary(op).apply(nan, 0, nan, 0, 1);
            assertEquals(Float.NaN, nan[0], op.name());
        }
    }
}
