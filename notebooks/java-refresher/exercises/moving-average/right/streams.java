double[] movingAverage(double[] x, int window) {
    return IntStream.rangeClosed(0, x.length - window)
            .mapToDouble(i -> Arrays.stream(x, i, i + window).average().orElseThrow()).toArray();
}
