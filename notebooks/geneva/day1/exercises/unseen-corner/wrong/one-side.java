// looks at the first side only
double seesNothing(double[] w, int count) {
    return Math.pow(1 - w[0], count);
}
