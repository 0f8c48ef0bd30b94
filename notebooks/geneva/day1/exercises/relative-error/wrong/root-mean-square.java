// takes the root of the mean square of the errors
double relativeError(double[] truth, double[] guess) {
    double mean = Arrays.stream(truth).average().orElseThrow(), off = 0, squares = 0;
    for (int i = 0; i < truth.length; i++) {
        off += Math.pow(guess[i] - truth[i], 2);
        squares += (truth[i] - mean) * (truth[i] - mean);
    }
    return Math.sqrt(off / squares);
}
