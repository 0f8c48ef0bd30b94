// adds probabilities instead of multiplying
double seesNothing(double[] w, int count) {
    return Math.max(0, 1 - count * w[0] * w[1]);
}
