// weights each variance once
double portfolioVariance(double[] weights, double[][] covariance) {
    double variance = 0;
    for (int i = 0; i < weights.length; i++) {
        variance += weights[i] * covariance[i][i];
    }
    return variance;
}
