double gini(double[] incomes) {
    double distances = 0, sum = 0;
    for (double a : incomes) {
        sum += a;
        for (double b : incomes) {
            distances += Math.abs(a - b);
        }
    }
    return distances / (2 * incomes.length * sum);
}
