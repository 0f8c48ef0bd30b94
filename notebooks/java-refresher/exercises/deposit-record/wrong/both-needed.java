// refuses only if both are below zero
record Deposit(double amount, double rate, int years) {
    public Deposit {
        if (amount < 0 && years < 0) {
            throw new IllegalArgumentException("both");
        }
    }
    double value() {
        return amount * Math.pow(1 + rate, years);
    }
}
