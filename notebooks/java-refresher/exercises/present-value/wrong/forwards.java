// computes the future value
double presentValue(double amount, double rate, double years) {
    return amount * Math.pow(1 + rate, years);
}
