double[][] means(double[][] points, int[] group, int groups) {
    return IntStream.range(0, groups).mapToObj(k -> IntStream.range(0, 2)
            .mapToDouble(axis -> IntStream.range(0, points.length).filter(i -> group[i] == k)
                    .mapToDouble(i -> points[i][axis]).average().orElse(0))
            .toArray()).toArray(double[][]::new);
}
