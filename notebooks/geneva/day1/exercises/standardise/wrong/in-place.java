// overwrites the data that it was given
double[] standardised(double[] x) {
    double mean = Arrays.stream(x).average().orElseThrow();
    double variance = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    for (int i = 0; i < x.length; i++) {
        x[i] = (x[i] - mean) / Math.sqrt(variance);
    }
    return x;
}
