// waits for a value of exactly zero
double zero(DoubleUnaryOperator f, double low, double high) {
    while (true) {
        double middle = (low + high) / 2;
        double value = f.applyAsDouble(middle);
        if (value == 0 && low == high) {
            return middle;
        }
        if (f.applyAsDouble(low) * value > 0) {
            low = middle;
        } else {
            high = middle;
        }
    }
}
