// pays a negative tax on small incomes
double tax(double income) {
    return income <= 60_000 ? 0.1 * (income - 20_000) : 4_000 + 0.3 * (income - 60_000);
}
