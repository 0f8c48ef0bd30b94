// works for functions that rise only
double zero(DoubleUnaryOperator f, double low, double high) {
    while (high - low >= 1e-10) {
        double middle = (low + high) / 2;
        if (f.applyAsDouble(middle) < 0) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return (low + high) / 2;
}
