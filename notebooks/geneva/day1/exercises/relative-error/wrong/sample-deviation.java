// divides by n − 1
double relativeError(double[] truth, double[] guess) {
    double mean = Arrays.stream(truth).average().orElseThrow(), off = 0, squares = 0;
    for (int i = 0; i < truth.length; i++) {
        off += Math.abs(guess[i] - truth[i]);
        squares += (truth[i] - mean) * (truth[i] - mean);
    }
    return off / truth.length / Math.sqrt(squares / (truth.length - 1));
}
