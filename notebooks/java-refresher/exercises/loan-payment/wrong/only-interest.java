// never pays the loan back
double payment(double loan, double rate, int months) {
    return rate == 0 ? loan / months : loan * rate / 12;
}
