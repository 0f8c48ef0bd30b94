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
    /**
     * 1 − erf x = e^(−x²)·p(w) for 1 ≤ x ≤ 6, where w runs from −1 to 1 as 2 / (2 + x) runs from
     * 1/4 to 2/3; error 2.0e-18.
     */
    private static final double[] LARGE = {
        0.2214295402299318063, 0.1618935680410249446, 0.03856057042518242513,
        0.005588816281841402708, 0.0001971391777279588438, -0.00008079220428796629955,
        -7.340517938287998311e-6, 1.979561975927600197e-6, 1.63499373834058035e-7,
        -7.005371793736791304e-8, -5.886053299221601476e-10, 2.625007492297142979e-9,
        -2.686985183485579784e-10, -7.46871181805068482e-11, 2.213573661493375188e-11,
        4.775776110782187854e-13, -9.36945603286959368e-13};

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
        return 1 - Math.exp(-t * t) * polynomial(LARGE, (2 / (2 + t) - 11.0 / 24) * 4.8);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = Math.fma(sum, x, coefficients[i]);
        }
        return sum;
    }
}
