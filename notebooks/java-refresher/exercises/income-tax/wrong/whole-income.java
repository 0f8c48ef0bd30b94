// takes the highest rate from all of the income
double tax(double income) {
    if (income <= 20_000) {
        return 0;
    }
    return income <= 60_000 ? 0.1 * income : 0.3 * income;
}
