double portfolioVariance(double[] weights, double[][] covariance) {
    double variance = 0;
    for (int i = 0; i < weights.length; i++) {
        variance += weights[i] * weights[i] * covariance[i][i];
        for (int j = 0; j < i; j++) {
            variance += 2 * weights[i] * weights[j] * covariance[i][j];
        }
    }
    return variance;
}
