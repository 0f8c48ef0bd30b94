double[] standardised(double[] x) {
    double mean = 0;
    for (double value : x) {
        mean += value / x.length;
    }
    double variance = 0;
    for (double value : x) {
        variance += (value - mean) * (value - mean) / x.length;
    }
    double[] z = new double[x.length];
    for (int i = 0; i < x.length; i++) {
        z[i] = (x[i] - mean) / Math.sqrt(variance);
    }
    return z;
}
