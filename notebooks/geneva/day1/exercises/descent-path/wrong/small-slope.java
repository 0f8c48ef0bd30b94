// stops when the slope is small, not the move
double[] walk(DoubleUnaryOperator slope, double start, double rate, double tolerance) {
    List<Double> points = new ArrayList<>(List.of(start));
    double x = start;
    while (Math.abs(slope.applyAsDouble(x)) > tolerance) {
        x = x - rate * slope.applyAsDouble(x);
        points.add(x);
    }
    return points.stream().mapToDouble(p -> p).toArray();
}
