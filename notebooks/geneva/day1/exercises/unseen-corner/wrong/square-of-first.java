// takes both sides for equal
double seesNothing(double[] w, int count) {
    return Math.pow(1 - w[0] * w[0], count);
}
