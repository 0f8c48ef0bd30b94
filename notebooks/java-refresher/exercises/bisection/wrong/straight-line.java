// takes one step with a straight line
double zero(DoubleUnaryOperator f, double low, double high) {
    double a = f.applyAsDouble(low), b = f.applyAsDouble(high);
    return low - a * (high - low) / (b - a);
}
