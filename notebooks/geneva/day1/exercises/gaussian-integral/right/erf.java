import org.apache.commons.math3.special.Erf;

double gaussianIntegral(double[] c, double[] w) {
    double product = 1;
    for (int i = 0; i < c.length; i++) {
        product *= Math.sqrt(Math.PI) / (2 * c[i]) * (Erf.erf(c[i] * (1 - w[i])) + Erf.erf(c[i] * w[i]));
    }
    return product;
}
