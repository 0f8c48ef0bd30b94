// takes the validation rows from the training rows
int[][] split(int count, long seed) {
    var rows = IntStream.range(0, count).boxed().collect(Collectors.toList());
    Collections.shuffle(rows, new Random(seed));
    int[] order = rows.stream().mapToInt(row -> row).toArray();
    int first = count * 7 / 10, second = first + count * 2 / 10;
    return new int[][] {Arrays.copyOf(order, first), Arrays.copyOf(order, second - first),
            Arrays.copyOfRange(order, second, count)};
}
