package org.deepecon.tensor.f64.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.tensor.Unary;
import org.junit.jupiter.api.Test;

/** What float64 does not take from the JDK. */
class FunctionsTest {
    /** x, erf x, computed with mpmath 1.4.1 to 30 digits. */
    private static final double[][] ERF = {
        {1e-300, 1.1283791670955126022e-300},
        {1e-10, 1.128379167095512615e-10},
        {0.01, 0.011283415555849617151},
        {0.1, 0.1124629160182848984},
        {0.3, 0.32862675945912741619},
        {0.5, 0.52049987781304653768},
        {0.7, 0.67780119383741844228},
        {0.9, 0.79690821242283213966},
        {0.99, 0.83850806955536979982},
        {1.0, 0.84270079294971486934},
        {1.0001, 0.84274229954852032612},
        {1.1, 0.88020506957408172966},
        {1.3, 0.93400794494065244585},
        {1.5, 0.96610514647531072707},
        {1.75, 0.98667167121918244377},
        {2.0, 0.99532226501895273416},
        {2.5, 0.99959304798255504106},
        {3.0, 0.99997790950300141456},
        {3.5, 0.99999925690162765859},
        {4.0, 0.99999998458274209972},
        {4.5, 0.99999999980338395585},
        {5.0, 0.99999999999846254021},
        {5.5, 0.99999999999999264215},
        {5.9, 0.9999999999999999281},
        {7.0, 1.0}
    };

    @Test
    void erfAgreesWithMpmath() {
        for (double[] pair : ERF) {
            assertEquals(pair[1], ErrorFunction.erf(pair[0]), 2.5e-16 * Math.abs(pair[1]));
            assertEquals(-pair[1], ErrorFunction.erf(-pair[0]), 2.5e-16 * Math.abs(pair[1]));
        }
        assertEquals(1, ErrorFunction.erf(Double.POSITIVE_INFINITY));
    }

    @Test
    void nanStays() {
        for (Unary op : Unary.values()) {
            double[] nan = {Double.NaN};
            new PlainKernels().unary(op).apply(nan, 0, nan, 0, 1);
            assertEquals(Double.NaN, nan[0], op.name());
        }
    }
}
