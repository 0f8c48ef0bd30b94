// returns the weights only
double[] rowDetector(int[] row) {
    return Arrays.stream(row).mapToDouble(bit -> 2 * bit - 1).toArray();
}
