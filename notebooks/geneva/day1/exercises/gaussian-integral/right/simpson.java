double gaussianIntegral(double[] c, double[] w) {
    int strips = 1_000;
    double product = 1;
    for (int i = 0; i < c.length; i++) {
        double sum = 0;
        for (int k = 0; k <= strips; k++) {
            double value = Math.exp(-Math.pow(c[i] * ((double) k / strips - w[i]), 2));
            sum += value * (k == 0 || k == strips ? 1 : k % 2 == 1 ? 4 : 2);
        }
        product *= sum / (3 * strips);
    }
    return product;
}
