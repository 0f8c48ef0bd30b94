// takes the rate for a percentage
double presentValue(double amount, double rate, double years) {
    return amount / Math.pow(1 + rate / 100, years);
}
