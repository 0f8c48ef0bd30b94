// divides the rates as whole numbers
double tax(double income) {
    if (income <= 20_000) {
        return 0;
    }
    if (income <= 60_000) {
        return 10 / 100 * (income - 20_000);
    }
    return 4_000 + 30 / 100 * (income - 60_000);
}
