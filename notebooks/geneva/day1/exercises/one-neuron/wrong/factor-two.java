// keeps the 2 of the square and forgets the half
double trained(double w, double x, double y, double rate, int steps) {
    for (int step = 0; step < steps; step++) {
        double guess = 1 / (1 + Math.exp(-w * x));
        w -= rate * 2 * (guess - y) * guess * (1 - guess) * x;
    }
    return w;
}
