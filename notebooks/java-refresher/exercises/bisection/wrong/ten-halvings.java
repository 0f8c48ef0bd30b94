// stops after ten halvings
double zero(DoubleUnaryOperator f, double low, double high) {
    for (int i = 0; i < 10; i++) {
        double middle = (low + high) / 2;
        if (f.applyAsDouble(low) * f.applyAsDouble(middle) > 0) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return (low + high) / 2;
}
