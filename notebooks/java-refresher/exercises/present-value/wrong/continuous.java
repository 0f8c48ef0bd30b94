// discounts continuously
double presentValue(double amount, double rate, double years) {
    return amount * Math.exp(-rate * years);
}
