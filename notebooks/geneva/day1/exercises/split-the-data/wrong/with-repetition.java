// draws rows with repetition
int[][] split(int count, long seed) {
    var random = new Random(seed);
    int[] order = new int[count];
    Arrays.setAll(order, i -> random.nextInt(count));
    int first = count * 7 / 10, second = first + count * 2 / 10;
    return new int[][] {Arrays.copyOf(order, first), Arrays.copyOfRange(order, first, second),
            Arrays.copyOfRange(order, second, count)};
}
