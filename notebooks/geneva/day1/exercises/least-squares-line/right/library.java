double[] fitLine(double[] x, double[] y) {
    var line = leastSquares(x, y).solve();
    return new double[] {line.intercept(), line.slope()};
}
