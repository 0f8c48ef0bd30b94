// adds the integrals of the directions
double gaussianIntegral(double[] c, double[] w) {
    double sum = 0;
    for (int i = 0; i < c.length; i++) {
        sum += Math.sqrt(Math.PI) / (2 * c[i])
                * (org.apache.commons.math3.special.Erf.erf(c[i] * (1 - w[i]))
                + org.apache.commons.math3.special.Erf.erf(c[i] * w[i]));
    }
    return sum;
}
