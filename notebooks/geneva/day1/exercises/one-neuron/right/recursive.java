double trained(double w, double x, double y, double rate, int steps) {
    if (steps == 0) {
        return w;
    }
    double guess = 1 / (1 + Math.exp(-w * x));
    double slope = (guess - y) * guess * (1 - guess) * x;
    return trained(w - rate * slope, x, y, rate, steps - 1);
}
