double huber(double error, double delta) {
    if (Math.abs(error) <= delta) {
        return 0.5 * error * error;
    }
    return delta * Math.abs(error) - 0.5 * delta * delta;
}
