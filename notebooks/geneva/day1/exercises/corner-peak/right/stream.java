double cornerPeak(double[] x, double[] c) {
    double base = 1 + IntStream.range(0, x.length).mapToDouble(i -> c[i] * x[i]).sum();
    return 1 / Math.pow(base, x.length + 1);
}
