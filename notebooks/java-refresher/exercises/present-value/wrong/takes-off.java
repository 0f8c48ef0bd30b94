// takes the rate off each year instead of dividing
double presentValue(double amount, double rate, double years) {
    return amount * Math.pow(1 - rate, years);
}
