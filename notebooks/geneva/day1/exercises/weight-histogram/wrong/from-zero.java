// forgets that the range begins at low
int[] histogram(double[] weights, double low, double high, int bins) {
    var counts = new int[bins];
    for (double weight : weights) {
        if (weight < low || weight > high) continue;
        int bin = (int) (weight / high * bins);
        counts[Math.max(0, Math.min(bin, bins - 1))]++;
    }
    return counts;
}
