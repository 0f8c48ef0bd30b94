// does not check the years
record Deposit(double amount, double rate, int years) {
    public Deposit {
        if (amount < 0) {
            throw new IllegalArgumentException("amount");
        }
    }
    double value() {
        return amount * Math.pow(1 + rate, years);
    }
}
