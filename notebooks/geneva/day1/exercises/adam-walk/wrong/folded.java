// keeps the corrected averages
double[] adamWalk(DoubleUnaryOperator slope, double start, double rate, int steps) {
    var points = new double[steps + 1];
    points[0] = start;
    double m = 0, s = 0;
    for (int t = 1; t <= steps; t++) {
        double g = slope.applyAsDouble(points[t - 1]);
        m = 0.9 * m + 0.1 * g;
        s = 0.999 * s + 0.001 * g * g;
        m /= 1 - Math.pow(0.9, t);
        s /= 1 - Math.pow(0.999, t);
        points[t] = points[t - 1] - rate * m / (Math.sqrt(s) + 1e-8);
    }
    return points;
}
