// joins the first and the last point
double[] fitLine(double[] x, double[] y) {
    int last = x.length - 1;
    double slope = (y[last] - y[0]) / (x[last] - x[0]);
    return new double[] {y[0] - slope * x[0], slope};
}
