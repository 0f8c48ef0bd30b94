// computes in float
double step(DoubleUnaryOperator slope, double x, double rate) {
    return (float) (x - rate * slope.applyAsDouble(x));
}
