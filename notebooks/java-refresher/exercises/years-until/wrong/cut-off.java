// cuts the last year off
int yearsUntil(double target, double balance, double rate) {
    return (int) Math.max(0, Math.log(target / balance) / Math.log(1 + rate));
}
