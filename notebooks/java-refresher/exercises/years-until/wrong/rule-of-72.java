// always waits for a doubling, by the rule of 72
int yearsUntil(double target, double balance, double rate) {
    return (int) Math.ceil(0.72 / rate);
}
