// integrates only to the right of the peak
double gaussianIntegral(double[] c, double[] w) {
    double product = 1;
    for (int i = 0; i < c.length; i++) {
        product *= Math.sqrt(Math.PI) / (2 * c[i])
                * org.apache.commons.math3.special.Erf.erf(c[i] * (1 - w[i]));
    }
    return product;
}
