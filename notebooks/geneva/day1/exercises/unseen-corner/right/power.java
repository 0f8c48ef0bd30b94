double seesNothing(double[] w, int count) {
    return Math.pow(1 - w[0] * w[1], count);
}
