double[] standardised(double[] x) {
    double mean = Arrays.stream(x).average().orElseThrow();
    double deviation = Math.sqrt(
            Arrays.stream(x).map(v -> Math.pow(v - mean, 2)).average().orElseThrow());
    return Arrays.stream(x).map(v -> (v - mean) / deviation).toArray();
}
