// keeps the length and fills up with zeros
double[] movingAverage(double[] x, int window) {
    var means = new double[x.length];
    for (int i = 0; i + window <= x.length; i++) {
        for (int k = 0; k < window; k++) {
            means[i] += x[i + k] / window;
        }
    }
    return means;
}
