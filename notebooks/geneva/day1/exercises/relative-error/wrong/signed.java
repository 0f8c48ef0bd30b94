// lets errors of both signs cancel
double relativeError(double[] truth, double[] guess) {
    double mean = Arrays.stream(truth).average().orElseThrow(), off = 0, squares = 0;
    for (int i = 0; i < truth.length; i++) {
        off += guess[i] - truth[i];
        squares += (truth[i] - mean) * (truth[i] - mean);
    }
    return Math.abs(off) / truth.length / Math.sqrt(squares / truth.length);
}
