// scales to the range from 0 to 1
double[] standardised(double[] x) {
    double min = Arrays.stream(x).min().orElseThrow();
    double max = Arrays.stream(x).max().orElseThrow();
    return Arrays.stream(x).map(v -> (v - min) / (max - min)).toArray();
}
