double relativeError(double[] truth, double[] guess) {
    int n = truth.length;
    double mean = Arrays.stream(truth).sum() / n;
    double variance = Arrays.stream(truth).map(t -> Math.pow(t - mean, 2)).sum() / n;
    double total = 0;
    for (int i = 0; i < n; i++) total += Math.abs(truth[i] - guess[i]) / Math.sqrt(variance);
    return total / n;
}
