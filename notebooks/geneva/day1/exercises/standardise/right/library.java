double[] standardised(double[] x) {
    return standardise(x).apply(x);
}
