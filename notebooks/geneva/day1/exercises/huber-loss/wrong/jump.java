// forgets to subtract half of delta
double huber(double error, double delta) {
    return Math.abs(error) <= delta ? error * error / 2 : delta * Math.abs(error);
}
