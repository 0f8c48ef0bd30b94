// counts whole years only
double presentValue(double amount, double rate, double years) {
    for (int year = 1; year <= years; year++) {
        amount /= 1 + rate;
    }
    return amount;
}
