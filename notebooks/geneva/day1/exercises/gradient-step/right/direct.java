double step(DoubleUnaryOperator slope, double x, double rate) {
    return x - rate * slope.applyAsDouble(x);
}
