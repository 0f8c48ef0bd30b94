double output(double[] x, double[] w, double[] b, DoubleUnaryOperator bend) {
    double[] h = new double[2];
    double z = b[2];
    for (int i = 0; i < 2; i++) {
        h[i] = b[i];
        for (int j = 0; j < 2; j++) {
            h[i] += w[2 * i + j] * x[j];
        }
        z += w[4 + i] * bend.applyAsDouble(h[i]);
    }
    return bend.applyAsDouble(z);
}
