// takes one element too many
double[] movingAverage(double[] x, int window) {
    var means = new double[x.length - window + 1];
    for (int i = 0; i < means.length; i++) {
        for (int k = 0; k <= window; k++) {
            means[i] += x[i + k] / (window + 1);
        }
    }
    return means;
}
