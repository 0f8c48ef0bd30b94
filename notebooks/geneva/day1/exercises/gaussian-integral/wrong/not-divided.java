// forgets to divide by c
double gaussianIntegral(double[] c, double[] w) {
    double product = 1;
    for (int i = 0; i < c.length; i++) {
        product *= Math.sqrt(Math.PI) / 2
                * (org.apache.commons.math3.special.Erf.erf(c[i] * (1 - w[i]))
                + org.apache.commons.math3.special.Erf.erf(c[i] * w[i]));
    }
    return product;
}
