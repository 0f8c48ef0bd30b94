// returns only the end
double[] walk(DoubleUnaryOperator slope, double start, double rate, double tolerance) {
    double x = start, before;
    do {
        before = x;
        x = x - rate * slope.applyAsDouble(x);
    } while (Math.abs(x - before) > tolerance);
    return new double[] {x};
}
