// uses the direction only, a step of fixed length
double step(DoubleUnaryOperator slope, double x, double rate) {
    return x - rate * Math.signum(slope.applyAsDouble(x));
}
