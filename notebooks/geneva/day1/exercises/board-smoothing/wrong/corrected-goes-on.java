// goes on from the corrected value
double[] smoothed(double[] values, double weight) {
    var shown = new double[values.length];
    double before = 0;
    for (int t = 0; t < values.length; t++) {
        before = (weight * before + (1 - weight) * values[t]) / (1 - Math.pow(weight, t + 1));
        shown[t] = before;
    }
    return shown;
}
