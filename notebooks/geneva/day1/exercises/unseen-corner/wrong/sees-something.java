// answers the opposite question
double seesNothing(double[] w, int count) {
    return 1 - Math.pow(1 - w[0] * w[1], count);
}
