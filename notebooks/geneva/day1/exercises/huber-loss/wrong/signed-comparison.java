// compares the signed error with delta
double huber(double error, double delta) {
    return error <= delta ? error * error / 2 : delta * (error - delta / 2);
}
