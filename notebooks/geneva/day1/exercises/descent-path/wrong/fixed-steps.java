// takes sixteen steps whatever happens
double[] walk(DoubleUnaryOperator slope, double start, double rate, double tolerance) {
    double[] points = new double[17];
    points[0] = start;
    for (int i = 1; i < points.length; i++) {
        points[i] = points[i - 1] - rate * slope.applyAsDouble(points[i - 1]);
    }
    return points;
}
