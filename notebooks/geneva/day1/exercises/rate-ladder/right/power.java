double[] rateLadder(double low, double high, int count) {
    var rates = new double[count];
    Arrays.setAll(rates, i -> low * Math.pow(high / low, i / (count - 1.0)));
    return rates;
}
