// divides zero by zero when there is no interest
double payment(double loan, double rate, int months) {
    double r = rate / 12;
    return loan * r / (1 - Math.pow(1 + r, -months));
}
