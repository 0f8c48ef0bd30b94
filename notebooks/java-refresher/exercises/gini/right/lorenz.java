double gini(double[] incomes) {
    double[] x = Arrays.stream(incomes).sorted().toArray();
    double sum = Arrays.stream(x).sum(), held = 0, area = 0;
    for (double each : x) {
        area += (2 * held + each) / (2 * sum * x.length);       // a trapezoid below the curve
        held += each;
    }
    return 1 - 2 * area;
}
