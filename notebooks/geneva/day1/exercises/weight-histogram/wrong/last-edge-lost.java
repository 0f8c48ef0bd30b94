// loses a weight at the very end
int[] histogram(double[] weights, double low, double high, int bins) {
    var counts = new int[bins];
    for (double weight : weights) {
        if (weight < low || weight >= high) continue;
        counts[(int) ((weight - low) / (high - low) * bins)]++;
    }
    return counts;
}
