// jumps by a whole window each time
double[] movingAverage(double[] x, int window) {
    var means = new double[x.length / window];
    for (int i = 0; i < means.length; i++) {
        for (int k = 0; k < window; k++) {
            means[i] += x[i * window + k] / window;
        }
    }
    return means;
}
