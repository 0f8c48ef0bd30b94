double[] logReturns(double[] prices) {
    double[] returns = new double[prices.length - 1];
    Arrays.setAll(returns, i -> Math.log(prices[i + 1] / prices[i]));
    return returns;
}
