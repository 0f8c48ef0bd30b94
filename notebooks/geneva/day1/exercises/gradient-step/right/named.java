double step(DoubleUnaryOperator slope, double x, double rate) {
    double gradient = slope.applyAsDouble(x);
    double move = -rate * gradient;
    x += move;
    return x;
}
