int[][] split(int count, long seed) {
    var random = new Random(seed);
    int[] order = IntStream.range(0, count).toArray();
    for (int i = count - 1; i > 0; i--) {
        int j = random.nextInt(i + 1), kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
    int first = count * 7 / 10, second = first + count * 2 / 10;
    return new int[][] {Arrays.copyOf(order, first), Arrays.copyOfRange(order, first, second),
            Arrays.copyOfRange(order, second, count)};
}
