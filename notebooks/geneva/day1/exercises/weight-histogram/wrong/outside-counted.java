// counts what is outside in the first and last interval
int[] histogram(double[] weights, double low, double high, int bins) {
    var counts = new int[bins];
    for (double weight : weights) {
        int bin = (int) ((weight - low) / (high - low) * bins);
        counts[Math.max(0, Math.min(bin, bins - 1))]++;
    }
    return counts;
}
