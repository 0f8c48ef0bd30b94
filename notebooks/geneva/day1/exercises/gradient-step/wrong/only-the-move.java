// returns the move, not the new point
double step(DoubleUnaryOperator slope, double x, double rate) {
    return -rate * slope.applyAsDouble(x);
}
