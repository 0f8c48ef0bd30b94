// changes the given array
double[] smoothed(double[] values, double weight) {
    double sum = 0;
    for (int t = 0; t < values.length; t++) {
        sum = weight * sum + (1 - weight) * values[t];
        values[t] = sum / (1 - Math.pow(weight, t + 1));
    }
    return values;
}
