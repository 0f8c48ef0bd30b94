// starts to count at one
int yearsUntil(double target, double balance, double rate) {
    int years = 1;
    while (balance < target) {
        balance += balance * rate;
        years++;
    }
    return years;
}
