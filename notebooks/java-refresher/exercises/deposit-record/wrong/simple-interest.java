// forgets the interest on the interest
record Deposit(double amount, double rate, int years) {
    public Deposit {
        if (amount < 0 || years < 0) {
            throw new IllegalArgumentException("Deposit: below zero");
        }
    }
    double value() {
        return amount * (1 + rate * years);
    }
}
