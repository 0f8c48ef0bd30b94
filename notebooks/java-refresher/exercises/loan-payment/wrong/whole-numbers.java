// divides 1 by 12 in whole numbers
double payment(double loan, double rate, int months) {
    double r = rate * (1 / 12);
    return r == 0 ? loan / months : loan * r / (1 - Math.pow(1 + r, -months));
}
