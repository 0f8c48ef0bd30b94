// applies the sigmoid a second time inside its slope
double trained(double w, double x, double y, double rate, int steps) {
    for (int step = 0; step < steps; step++) {
        double guess = 1 / (1 + Math.exp(-w * x));
        double again = 1 / (1 + Math.exp(-guess));
        w -= rate * (guess - y) * again * (1 - again) * x;
    }
    return w;
}
