// pays the first month's interest for ever
double payment(double loan, double rate, int months) {
    return loan / months + loan * rate / 12;
}
