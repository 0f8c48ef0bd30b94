double[] logReturns(double[] prices) {
    double[] returns = new double[prices.length - 1];
    for (int i = 1; i < prices.length; i++) {
        returns[i - 1] = Math.log(prices[i]) - Math.log(prices[i - 1]);
    }
    return returns;
}
