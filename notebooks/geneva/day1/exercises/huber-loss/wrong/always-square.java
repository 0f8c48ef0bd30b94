// never becomes linear
double huber(double error, double delta) {
    return error * error / 2;
}
