// checks nothing
record Deposit(double amount, double rate, int years) {
    double value() {
        return amount * Math.pow(1 + rate, years);
    }
}
