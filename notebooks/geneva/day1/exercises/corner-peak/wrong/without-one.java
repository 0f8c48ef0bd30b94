// forgets the 1 in the bracket
double cornerPeak(double[] x, double[] c) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) sum += c[i] * x[i];
    return Math.pow(sum, -(x.length + 1));
}
