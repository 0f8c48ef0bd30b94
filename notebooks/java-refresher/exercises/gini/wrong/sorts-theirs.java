// sorts the array that it was given
double gini(double[] incomes) {
    Arrays.sort(incomes);
    double weighted = 0, sum = 0;
    for (int i = 0; i < incomes.length; i++) {
        weighted += (2 * (i + 1) - incomes.length - 1) * incomes[i];
        sum += incomes[i];
    }
    return weighted / (incomes.length * sum);
}
