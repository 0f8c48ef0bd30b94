// uses each formula where the other belongs
double huber(double error, double delta) {
    return Math.abs(error) > delta ? error * error / 2 : delta * (Math.abs(error) - delta / 2);
}
