// explains x by y
double[] fitLine(double[] x, double[] y) {
    int n = x.length;
    double sx = 0, sy = 0, syy = 0, sxy = 0;
    for (int i = 0; i < n; i++) {
        sx += x[i];
        sy += y[i];
        syy += y[i] * y[i];
        sxy += x[i] * y[i];
    }
    double slope = (n * sxy - sx * sy) / (n * syy - sy * sy);
    return new double[] {(sy - slope * sx) / n, slope};
}
