// keeps the half without the zero
double zero(DoubleUnaryOperator f, double low, double high) {
    while (high - low >= 1e-10) {
        double middle = (low + high) / 2;
        if (f.applyAsDouble(low) * f.applyAsDouble(middle) > 0) {
            high = middle;
        } else {
            low = middle;
        }
    }
    return (low + high) / 2;
}
