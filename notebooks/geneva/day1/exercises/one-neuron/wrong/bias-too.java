// trains a bias as well
double trained(double w, double x, double y, double rate, int steps) {
    double bias = 0;
    for (int step = 0; step < steps; step++) {
        double guess = 1 / (1 + Math.exp(-w * x - bias));
        w -= rate * (guess - y) * guess * (1 - guess) * x;
        bias -= rate * (guess - y) * guess * (1 - guess);
    }
    return w;
}
