// takes delta for 1 beyond it
double huber(double error, double delta) {
    return Math.abs(error) <= delta ? error * error / 2 : Math.abs(error) - 0.5;
}
