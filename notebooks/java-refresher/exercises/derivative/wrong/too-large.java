// takes a large step
DoubleUnaryOperator derivative(DoubleUnaryOperator f) {
    double h = 0.1;
    return x -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
}
