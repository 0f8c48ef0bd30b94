// takes the first direction for all
double gaussianIntegral(double[] c, double[] w) {
    double factor = Math.sqrt(Math.PI) / (2 * c[0])
            * (org.apache.commons.math3.special.Erf.erf(c[0] * (1 - w[0]))
            + org.apache.commons.math3.special.Erf.erf(c[0] * w[0]));
    return Math.pow(factor, c.length);
}
