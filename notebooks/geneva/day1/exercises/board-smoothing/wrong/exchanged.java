// exchanges the two weights
double[] smoothed(double[] values, double weight) {
    var shown = new double[values.length];
    double sum = 0;
    for (int t = 0; t < values.length; t++) {
        sum = (1 - weight) * sum + weight * values[t];
        shown[t] = sum / (1 - Math.pow(1 - weight, t + 1));
    }
    return shown;
}
