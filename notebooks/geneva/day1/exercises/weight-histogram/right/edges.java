int[] histogram(double[] weights, double low, double high, int bins) {
    return IntStream.range(0, bins).map(bin -> {
        double left = low + (high - low) * bin / bins, right = low + (high - low) * (bin + 1) / bins;
        boolean last = bin == bins - 1;
        return (int) Arrays.stream(weights).filter(w -> w >= left && (w < right || last && w == high)).count();
    }).toArray();
}
