// takes a factor of ten whatever the ends
double[] rateLadder(double low, double high, int count) {
    var rates = new double[count];
    for (int i = 0; i < count; i++) rates[i] = low * Math.pow(10, i);
    return rates;
}
