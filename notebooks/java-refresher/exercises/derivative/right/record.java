record Slope(DoubleUnaryOperator f) implements DoubleUnaryOperator {
    public double applyAsDouble(double x) {
        return (f.applyAsDouble(x + 1e-5) - f.applyAsDouble(x - 1e-5)) / 2e-5;
    }
}
DoubleUnaryOperator derivative(DoubleUnaryOperator f) {
    return new Slope(f);
}
