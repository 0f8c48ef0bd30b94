// is too coarse: ten midpoints
double gaussianIntegral(double[] c, double[] w) {
    double product = 1;
    for (int i = 0; i < c.length; i++) {
        double sum = 0;
        for (int k = 0; k < 10; k++) sum += Math.exp(-Math.pow(c[i] * ((k + 0.5) / 10 - w[i]), 2)) / 10;
        product *= sum;
    }
    return product;
}
