// takes so small a step that nothing is left but rounding
DoubleUnaryOperator derivative(DoubleUnaryOperator f) {
    double h = 1e-15;
    return x -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
}
