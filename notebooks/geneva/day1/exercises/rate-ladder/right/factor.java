double[] rateLadder(double low, double high, int count) {
    double factor = Math.pow(high / low, 1.0 / (count - 1));
    double[] rates = new double[count];
    rates[0] = low;
    for (int i = 1; i < count; i++) rates[i] = rates[i - 1] * factor;
    return rates;
}
