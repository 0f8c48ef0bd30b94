// divides by n - 1
double[] standardised(double[] x) {
    double mean = Arrays.stream(x).average().orElseThrow();
    double sum = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
    return Arrays.stream(x).map(v -> (v - mean) / Math.sqrt(sum / (x.length - 1))).toArray();
}
