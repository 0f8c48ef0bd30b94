// takes the mean of all values so far
double[] smoothed(double[] values, double weight) {
    var shown = new double[values.length];
    double sum = 0;
    for (int t = 0; t < values.length; t++) {
        sum += values[t];
        shown[t] = weight == 0 ? values[t] : sum / (t + 1);
    }
    return shown;
}
