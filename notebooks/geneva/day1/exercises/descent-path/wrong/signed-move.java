// compares the move with its sign: a move to the left counts as small
double[] walk(DoubleUnaryOperator slope, double start, double rate, double tolerance) {
    List<Double> points = new ArrayList<>(List.of(start));
    double x = start, before;
    do {
        before = x;
        x = x - rate * slope.applyAsDouble(x);
        points.add(x);
    } while (x - before > tolerance);
    return points.stream().mapToDouble(p -> p).toArray();
}
