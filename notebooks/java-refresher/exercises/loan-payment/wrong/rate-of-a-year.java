// takes the rate of a year for that of a month
double payment(double loan, double rate, int months) {
    if (rate == 0) {
        return loan / months;
    }
    return loan * rate / (1 - Math.pow(1 + rate, -months));
}
