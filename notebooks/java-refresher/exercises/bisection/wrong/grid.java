// looks at a thousand points
double zero(DoubleUnaryOperator f, double low, double high) {
    double best = low;
    for (int i = 0; i <= 1000; i++) {
        double x = low + (high - low) * i / 1000;
        if (Math.abs(f.applyAsDouble(x)) < Math.abs(f.applyAsDouble(best))) {
            best = x;
        }
    }
    return best;
}
