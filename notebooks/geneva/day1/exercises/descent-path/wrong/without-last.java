// stops before the last point is kept
double[] walk(DoubleUnaryOperator slope, double start, double rate, double tolerance) {
    List<Double> points = new ArrayList<>();
    double x = start, before;
    do {
        points.add(x);
        before = x;
        x = x - rate * slope.applyAsDouble(x);
    } while (Math.abs(x - before) > tolerance);
    return points.stream().mapToDouble(p -> p).toArray();
}
