// waits a year before it looks
int yearsUntil(double target, double balance, double rate) {
    int years = 0;
    do {
        balance += balance * rate;
        years++;
    } while (balance < target);
    return years;
}
