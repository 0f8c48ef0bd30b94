// asks that both coordinates lie outside
double seesNothing(double[] w, int count) {
    return Math.pow((1 - w[0]) * (1 - w[1]), count);
}
