// knows no third step
double tax(double income) {
    return 0.1 * Math.max(0, income - 20_000);
}
