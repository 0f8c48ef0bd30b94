// goes on when the target is met exactly
int yearsUntil(double target, double balance, double rate) {
    int years = 0;
    while (balance <= target) {
        balance += balance * rate;
        years++;
    }
    return years;
}
