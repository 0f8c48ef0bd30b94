// takes powers of e, not of the ratio
double[] rateLadder(double low, double high, int count) {
    var rates = new double[count];
    for (int i = 0; i < count; i++) rates[i] = low * Math.exp((high / low) * i / (count - 1));
    return rates;
}
