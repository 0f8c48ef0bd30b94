double payment(double loan, double rate, int months) {
    double today = 0;          // what payments of one franc are worth today
    double factor = 1;
    for (int month = 1; month <= months; month++) {
        factor /= 1 + rate / 12;
        today += factor;
    }
    return loan / today;
}
