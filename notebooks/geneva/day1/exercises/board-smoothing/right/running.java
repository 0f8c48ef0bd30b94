double[] smoothed(double[] values, double weight) {
    var shown = new double[values.length];
    double sum = 0, left = 1;
    for (int t = 0; t < values.length; t++) {
        sum = weight * sum + (1 - weight) * values[t];
        left *= weight;
        shown[t] = sum / (1 - left);
    }
    return shown;
}
