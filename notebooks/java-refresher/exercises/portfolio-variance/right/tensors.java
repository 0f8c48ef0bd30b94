double portfolioVariance(double[] weights, double[][] covariance) {
    var w = Tensor.of(weights).reshape(1, weights.length);
    return w.matmul(Tensor.of(covariance)).matmul(w.transpose(1, 0)).item();
}
