// begins at element 1
double portfolioVariance(double[] weights, double[][] covariance) {
    double variance = 0;
    for (int i = 1; i < weights.length; i++) {
        for (int j = 1; j < weights.length; j++) {
            variance += weights[i] * weights[j] * covariance[i][j];
        }
    }
    return variance;
}
