// takes the slope at the rate
double step(DoubleUnaryOperator slope, double x, double rate) {
    return x - x * slope.applyAsDouble(rate);
}
