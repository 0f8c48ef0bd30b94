// takes sums where means belong
double[] fitLine(double[] x, double[] y) {
    int n = x.length;
    double sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (int i = 0; i < n; i++) {
        sx += x[i];
        sy += y[i];
        sxx += x[i] * x[i];
        sxy += x[i] * y[i];
    }
    double slope = (sxy - sx * sy) / (sxx - sx * sx);
    return new double[] {(sy - slope * sx) / n};
}
