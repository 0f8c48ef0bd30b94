double tax(double income) {
    if (income <= 20_000) {
        return 0;
    }
    if (income <= 60_000) {
        return 0.1 * (income - 20_000);
    }
    return 4_000 + 0.3 * (income - 60_000);
}
