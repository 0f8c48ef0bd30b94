int[][] split(int count, long seed) {
    double[] key = new Random(seed).doubles(count).toArray();
    int[] order = IntStream.range(0, count).boxed().sorted(Comparator.comparingDouble(i -> key[i]))
            .mapToInt(i -> i).toArray();
    int first = count * 7 / 10, second = first + count * 2 / 10;
    return new int[][] {Arrays.copyOf(order, first), Arrays.copyOfRange(order, first, second),
            Arrays.copyOfRange(order, second, count)};
}
