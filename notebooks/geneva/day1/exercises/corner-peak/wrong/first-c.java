// uses the first c for all directions
double cornerPeak(double[] x, double[] c) {
    double sum = 1;
    for (int i = 0; i < x.length; i++) sum += c[0] * x[i];
    return Math.pow(sum, -(x.length + 1));
}
