int yearsUntil(double target, double balance, double rate) {
    return balance >= target ? 0 : 1 + yearsUntil(target, balance * (1 + rate), rate);
}
