// forgets the tax on the middle part
double tax(double income) {
    if (income <= 20_000) {
        return 0;
    }
    return income <= 60_000 ? 0.1 * (income - 20_000) : 0.3 * (income - 60_000);
}
