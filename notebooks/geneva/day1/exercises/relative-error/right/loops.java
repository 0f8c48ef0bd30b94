double relativeError(double[] truth, double[] guess) {
    double mean = 0, off = 0, squares = 0;
    for (double t : truth) mean += t / truth.length;
    for (int i = 0; i < truth.length; i++) {
        off += Math.abs(guess[i] - truth[i]);
        squares += (truth[i] - mean) * (truth[i] - mean);
    }
    return (off / truth.length) / Math.sqrt(squares / truth.length);
}
