// lets an edge belong to the interval on its left
int[] histogram(double[] weights, double low, double high, int bins) {
    var counts = new int[bins];
    for (double weight : weights) {
        if (weight < low || weight > high) continue;
        int bin = (int) Math.ceil((weight - low) / (high - low) * bins) - 1;
        counts[Math.max(bin, 0)]++;
    }
    return counts;
}
