// forgets the correction
double[] smoothed(double[] values, double weight) {
    var shown = new double[values.length];
    double sum = 0;
    for (int t = 0; t < values.length; t++) shown[t] = sum = weight * sum + (1 - weight) * values[t];
    return shown;
}
