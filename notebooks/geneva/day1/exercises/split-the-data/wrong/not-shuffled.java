// cuts without shuffling
int[][] split(int count, long seed) {
    int[] order = IntStream.range(0, count).toArray();
    int first = count * 7 / 10, second = first + count * 2 / 10;
    return new int[][] {Arrays.copyOf(order, first), Arrays.copyOfRange(order, first, second),
            Arrays.copyOfRange(order, second, count)};
}
