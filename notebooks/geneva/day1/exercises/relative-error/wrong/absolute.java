// does not divide by anything that varies
double relativeError(double[] truth, double[] guess) {
    double off = 0;
    for (int i = 0; i < truth.length; i++) off += Math.abs(guess[i] - truth[i]) / truth.length;
    return off;
}
