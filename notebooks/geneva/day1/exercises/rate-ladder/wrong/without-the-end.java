// does not reach the last rung
double[] rateLadder(double low, double high, int count) {
    var rates = new double[count];
    for (int i = 0; i < count; i++) rates[i] = low * Math.pow(high / low, (double) i / count);
    return rates;
}
