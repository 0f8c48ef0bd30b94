// forgets to subtract the mean
double relativeError(double[] truth, double[] guess) {
    double off = 0, squares = 0;
    for (int i = 0; i < truth.length; i++) {
        off += Math.abs(guess[i] - truth[i]);
        squares += truth[i] * truth[i];
    }
    return off / truth.length / Math.sqrt(squares / truth.length);
}
