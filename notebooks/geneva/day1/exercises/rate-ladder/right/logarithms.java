double[] rateLadder(double low, double high, int count) {
    return IntStream.range(0, count).mapToDouble(i -> Math.exp(Math.log(low)
            + (Math.log(high) - Math.log(low)) * i / (count - 1))).toArray();
}
