// forgets the last link, the input
double trained(double w, double x, double y, double rate, int steps) {
    for (int step = 0; step < steps; step++) {
        double guess = 1 / (1 + Math.exp(-w * x));
        w -= rate * (guess - y) * guess * (1 - guess);
    }
    return w;
}
