DoubleUnaryOperator derivative(DoubleUnaryOperator f) {
    return x -> {
        double h = 1e-5;
        double right = f.applyAsDouble(x + h), left = f.applyAsDouble(x - h);
        return (right - left) / (2 * h);
    };
}
