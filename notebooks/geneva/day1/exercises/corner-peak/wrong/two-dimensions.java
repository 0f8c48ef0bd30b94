// looks at two dimensions only
double cornerPeak(double[] x, double[] c) {
    double sum = 1;
    for (int i = 0; i < Math.min(2, x.length); i++) sum += c[i] * x[i];
    return Math.pow(sum, -(x.length + 1));
}
