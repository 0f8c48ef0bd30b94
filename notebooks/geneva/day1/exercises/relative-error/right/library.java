double relativeError(double[] truth, double[] guess) {
    double off = IntStream.range(0, truth.length)
            .mapToDouble(i -> Math.abs(truth[i] - guess[i])).average().orElseThrow();
    return off / standardise(truth).deviation();
}
