double cornerPeak(double[] x, double[] c) {
    double base = 1;
    int d = c.length;
    for (int i = 0; i < d; i++) base += x[i] * c[i];
    double value = 1;
    for (int k = 0; k <= d; k++) value /= base;
    return value;
}
