// adds the interest on the first balance only
int yearsUntil(double target, double balance, double rate) {
    double first = balance;
    int years = 0;
    while (balance < target) {
        balance += first * rate;
        years++;
    }
    return years;
}
