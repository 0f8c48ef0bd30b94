// takes 10 % of all of the first 60,000
double tax(double income) {
    if (income <= 20_000) {
        return 0;
    }
    return income <= 60_000 ? 0.1 * (income - 20_000) : 6_000 + 0.3 * (income - 60_000);
}
