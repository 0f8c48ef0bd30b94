// computes the mean in whole numbers
double[] standardised(double[] x) {
    int sum = 0;
    for (double value : x) {
        sum += value;
    }
    double mean = sum / x.length;
    double variance = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    return Arrays.stream(x).map(v -> (v - mean) / Math.sqrt(variance)).toArray();
}
