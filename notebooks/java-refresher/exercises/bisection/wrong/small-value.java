// stops when the value is small
double zero(DoubleUnaryOperator f, double low, double high) {
    double middle = (low + high) / 2;
    while (Math.abs(f.applyAsDouble(middle)) > 1e-10) {
        if (f.applyAsDouble(low) * f.applyAsDouble(middle) > 0) {
            low = middle;
        } else {
            high = middle;
        }
        middle = (low + high) / 2;
    }
    return middle;
}
