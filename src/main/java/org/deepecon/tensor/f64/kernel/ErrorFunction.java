package org.deepecon.tensor.f64.kernel;

/** The Gauss error function, by minimax polynomials; the JDK has none. */
public final class ErrorFunction {
    /** erf x = x + x·p(x²) for |x| ≤ 1; error 2e-19. */
    private static final double[] SMALL = {
        0.1283791670955125738, -0.3761263890318374806, 0.1128379167095487867,
        -0.02686617064507679325, 0.005223977624818014467, -0.0008548326980833789905,
        0.0001205533111164271092, -0.00001492559526683118157, 1.646100048412136803e-6,
        -1.635031270105469501e-7, 1.465977527404743581e-8, -1.137284885679167367e-9,
        5.957176147748911404e-11};
    /** 1 − erf x = e^(−x²)·p(2 / (2 + x)) for 1 ≤ x ≤ 6; error 5e-20. */
    private static final double[] LARGE = {
        -1.266979104034617705e-8, 0.2820953719341820418, 0.2820823429851115236,
        0.24699913438889403, 0.1747640802249346867, 0.09435498241178572341,
        -0.06001154335443305643, 0.1699961722106610496, -0.7788396988682004906,
        1.815086768595150706, -3.483552432360664274, 5.22667009344393347,
        -5.392112375564838289, 3.367115264983868138, -0.747841903459598699,
        -0.622914474251711629, 0.6267755435198737221, -0.2358175402984372731,
        0.03515049238164246635};

    private ErrorFunction() {
    }

    /**
     * 2/√π times the integral of e^(−t²) from 0 to x.
     *
     * @param x any number
     * @return within 2 units in the last place
     */
    public static double erf(double x) {
        double t = Math.abs(x);
        if (t <= 1) {
            return Math.fma(x, polynomial(SMALL, x * x), x);
        }
        return x == x ? Math.copySign(large(Math.min(t, 6)), x) : x;
    }

    private static double large(double t) {
        return 1 - Math.exp(-t * t) * polynomial(LARGE, 2 / (2 + t));
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = Math.fma(sum, x, coefficients[i]);
        }
        return sum;
    }
}
