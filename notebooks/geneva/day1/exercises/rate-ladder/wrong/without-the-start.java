// leaves out the first rung
double[] rateLadder(double low, double high, int count) {
    var rates = new double[count];
    for (int i = 0; i < count; i++) rates[i] = low * Math.pow(high / low, (i + 1.0) / count);
    return rates;
}
