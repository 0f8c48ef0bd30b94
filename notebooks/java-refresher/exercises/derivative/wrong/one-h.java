// divides by h instead of 2h
DoubleUnaryOperator derivative(DoubleUnaryOperator f) {
    double h = 1e-5;
    return x -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / h;
}
