// overwrites the data while it reads them
double[] movingAverage(double[] x, int window) {
    for (int i = 0; i + window <= x.length; i++) {
        double sum = 0;
        for (int k = 0; k < window; k++) {
            sum += x[i + k];
        }
        x[i] = sum / window;
    }
    return Arrays.copyOf(x, x.length - window + 1);
}
