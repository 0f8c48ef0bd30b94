// never ends
double step(DoubleUnaryOperator slope, double x, double rate) {
    while (rate > 0) {
        x = x - rate * slope.applyAsDouble(x);
    }
    return x;
}
