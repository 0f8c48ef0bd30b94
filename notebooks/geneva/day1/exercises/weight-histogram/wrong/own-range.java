// takes the range from the weights
int[] histogram(double[] weights, double low, double high, int bins) {
    double least = Arrays.stream(weights).min().getAsDouble(), most = Arrays.stream(weights).max().getAsDouble();
    var counts = new int[bins];
    for (double weight : weights) {
        counts[Math.min(bins - 1, (int) ((weight - least) / (most - least) * bins))]++;
    }
    return counts;
}
