// counts t from 0
double[] smoothed(double[] values, double weight) {
    var shown = new double[values.length];
    double sum = 0;
    for (int t = 0; t < values.length; t++) {
        sum = weight * sum + (1 - weight) * values[t];
        shown[t] = sum / (1 - Math.pow(weight, t));
    }
    return shown;
}
