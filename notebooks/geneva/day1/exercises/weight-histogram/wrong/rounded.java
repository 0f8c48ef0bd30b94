// rounds to the nearest edge
int[] histogram(double[] weights, double low, double high, int bins) {
    var counts = new int[bins];
    for (double weight : weights) {
        if (weight < low || weight > high) continue;
        int bin = (int) Math.round((weight - low) / (high - low) * bins);
        counts[Math.min(bin, bins - 1)]++;
    }
    return counts;
}
