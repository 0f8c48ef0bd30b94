double payment(double loan, double rate, int months) {
    if (rate == 0) {
        return loan / months;
    }
    double r = rate / 12;
    return loan * r / (1 - Math.pow(1 + r, -months));
}
