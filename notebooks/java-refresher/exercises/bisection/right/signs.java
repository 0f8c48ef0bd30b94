double zero(DoubleUnaryOperator f, double low, double high) {
    double sign = Math.signum(f.applyAsDouble(low));
    while (high - low >= 1e-10) {
        double middle = (low + high) / 2;
        if (sign * f.applyAsDouble(middle) > 0) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return (low + high) / 2;
}
