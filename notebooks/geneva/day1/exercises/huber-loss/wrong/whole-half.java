// divides whole numbers
double huber(double error, double delta) {
    return Math.abs(error) <= delta ? 1 / 2 * error * error : delta * (Math.abs(error) - delta / 2);
}
