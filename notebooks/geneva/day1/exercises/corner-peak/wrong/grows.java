// has the sign of the exponent wrong
double cornerPeak(double[] x, double[] c) {
    double sum = 1;
    for (int i = 0; i < x.length; i++) sum += c[i] * x[i];
    return Math.pow(sum, x.length + 1);
}
