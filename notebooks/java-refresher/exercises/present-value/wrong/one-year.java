// discounts by one year only
double presentValue(double amount, double rate, double years) {
    return amount / (1 + rate);
}
