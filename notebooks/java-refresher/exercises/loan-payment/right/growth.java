double payment(double loan, double rate, int months) {
    double r = rate / 12, growth = Math.pow(1 + r, months);
    return r == 0 ? loan / months : loan * r * growth / (growth - 1);
}
