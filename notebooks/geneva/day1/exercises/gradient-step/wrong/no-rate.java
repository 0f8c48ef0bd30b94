// forgets the learning rate
double step(DoubleUnaryOperator slope, double x, double rate) {
    return x - slope.applyAsDouble(x);
}
