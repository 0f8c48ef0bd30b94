// keeps the length and begins with a zero
double[] logReturns(double[] prices) {
    var returns = new double[prices.length];
    for (int i = 1; i < returns.length; i++) {
        returns[i] = Math.log(prices[i] / prices[i - 1]);
    }
    return returns;
}
