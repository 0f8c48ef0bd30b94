double[] logReturns(double[] prices) {
    var returns = new double[prices.length - 1];
    for (int i = 0; i < returns.length; i++) {
        returns[i] = Math.log(prices[i + 1] / prices[i]);
    }
    return returns;
}
