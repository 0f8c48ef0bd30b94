record Deposit(double amount, double rate, int years) {
    public Deposit(double amount, double rate, int years) {
        if (!(amount >= 0 && years >= 0)) {
            throw new IllegalArgumentException("expected zero or more");
        }
        this.amount = amount;
        this.rate = rate;
        this.years = years;
    }
    double value() {
        return amount * Math.pow(1 + rate, years);
    }
}
