// takes the slope of the start in every step
double trained(double w, double x, double y, double rate, int steps) {
    double guess = 1 / (1 + Math.exp(-w * x));
    return w - steps * rate * (guess - y) * guess * (1 - guess) * x;
}
