// divides by the mean of the truth
double relativeError(double[] truth, double[] guess) {
    double mean = Arrays.stream(truth).average().orElseThrow(), off = 0;
    for (int i = 0; i < truth.length; i++) off += Math.abs(guess[i] - truth[i]) / truth.length;
    return off / Math.abs(mean);
}
