// forgets the interest on the interest
double presentValue(double amount, double rate, double years) {
    return amount / (1 + rate * years);
}
