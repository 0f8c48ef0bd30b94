double seesNothing(double[] w, int count) {
    return Math.exp(count * Math.log1p(-w[0] * w[1]));
}
