// forgets the half of the square
double huber(double error, double delta) {
    return Math.abs(error) <= delta ? error * error : delta * (Math.abs(error) - delta / 2);
}
