// forgets how the assets move together
double portfolioVariance(double[] weights, double[][] covariance) {
    double variance = 0;
    for (int i = 0; i < weights.length; i++) {
        variance += weights[i] * weights[i] * covariance[i][i];
    }
    return variance;
}
