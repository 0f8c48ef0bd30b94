// shuffles the same way for every seed
int[][] split(int count, long seed) {
    var rows = IntStream.range(0, count).boxed().collect(Collectors.toList());
    Collections.shuffle(rows, new Random(42));
    int[] order = rows.stream().mapToInt(row -> row).toArray();
    int first = count * 7 / 10, second = first + count * 2 / 10;
    return new int[][] {Arrays.copyOf(order, first), Arrays.copyOfRange(order, first, second),
            Arrays.copyOfRange(order, second, count)};
}
