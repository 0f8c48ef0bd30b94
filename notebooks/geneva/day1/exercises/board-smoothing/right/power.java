double[] smoothed(double[] values, double weight) {
    double[] s = new double[values.length];
    for (int t = 0; t < values.length; t++) {
        s[t] = (t == 0 ? 0 : weight * s[t - 1]) + (1 - weight) * values[t];
    }
    for (int t = 0; t < values.length; t++) s[t] /= 1 - Math.pow(weight, t + 1);
    return s;
}
