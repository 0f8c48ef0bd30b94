double zero(DoubleUnaryOperator f, double low, double high) {
    double middle = (low + high) / 2;
    if (high - low < 1e-10) {
        return middle;
    }
    return f.applyAsDouble(low) * f.applyAsDouble(middle) > 0
            ? zero(f, middle, high) : zero(f, low, middle);
}
