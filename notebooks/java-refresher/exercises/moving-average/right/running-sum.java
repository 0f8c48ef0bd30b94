double[] movingAverage(double[] x, int window) {
    var means = new double[x.length - window + 1];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
        sum += x[i];
        if (i >= window) {
            sum -= x[i - window];
        }
        if (i >= window - 1) {
            means[i - window + 1] = sum / window;
        }
    }
    return means;
}
