// knows two assets only
double portfolioVariance(double[] weights, double[][] covariance) {
    double v = weights[0], w = weights[1];
    return v * v * covariance[0][0] + 2 * v * w * covariance[0][1] + w * w * covariance[1][1];
}
