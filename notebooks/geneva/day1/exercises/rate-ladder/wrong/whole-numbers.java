// divides whole numbers
double[] rateLadder(double low, double high, int count) {
    var rates = new double[count];
    for (int i = 0; i < count; i++) rates[i] = low * Math.pow(high / low, i / (count - 1));
    return rates;
}
