// goes on when the move equals the tolerance
double[] walk(DoubleUnaryOperator slope, double start, double rate, double tolerance) {
    List<Double> points = new ArrayList<>(List.of(start));
    double x = start, before;
    do {
        before = x;
        x = x - rate * slope.applyAsDouble(x);
        points.add(x);
    } while (Math.abs(x - before) >= tolerance);
    return points.stream().mapToDouble(p -> p).toArray();
}
