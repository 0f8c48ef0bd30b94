double zero(DoubleUnaryOperator f, double low, double high) {
    boolean rises = f.applyAsDouble(high) > 0;
    for (int i = 0; i < 100; i++) {
        double middle = (low + high) / 2;
        if (f.applyAsDouble(middle) > 0 == rises) {
            high = middle;
        } else {
            low = middle;
        }
    }
    return low;
}
