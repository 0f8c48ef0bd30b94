// measures the range instead
double gini(double[] incomes) {
    double[] x = incomes.clone();
    Arrays.sort(x);
    return (x[x.length - 1] - x[0]) / (x[x.length - 1] + x[0]);
}
