// truncates towards 0, so that a little below the range counts
int[] histogram(double[] weights, double low, double high, int bins) {
    var counts = new int[bins];
    for (double weight : weights) {
        int bin = (int) ((weight - low) / (high - low) * bins);
        if (weight == high) bin = bins - 1;
        if (bin >= 0 && bin < bins) counts[bin]++;
    }
    return counts;
}
