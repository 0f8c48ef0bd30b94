double gini(double[] incomes) {
    double[] x = incomes.clone();
    Arrays.sort(x);
    double weighted = 0, sum = 0;
    for (int i = 0; i < x.length; i++) {
        weighted += (2 * (i + 1) - x.length - 1) * x[i];
        sum += x[i];
    }
    return weighted / (x.length * sum);
}
