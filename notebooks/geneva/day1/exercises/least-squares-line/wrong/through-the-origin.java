// forces the line through the origin
double[] fitLine(double[] x, double[] y) {
    int n = x.length;
    double sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (int i = 0; i < n; i++) {
        sx += x[i];
        sy += y[i];
        sxx += x[i] * x[i];
        sxy += x[i] * y[i];
    }
    double slope = sxy / sxx;
    return new double[] {0, slope};
}
