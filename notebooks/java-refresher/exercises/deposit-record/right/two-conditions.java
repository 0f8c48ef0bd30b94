record Deposit(double amount, double rate, int years) {
    public Deposit {
        if (amount < 0) {
            throw new IllegalArgumentException("amount " + amount + " is below zero");
        }
        if (years < 0) {
            throw new IllegalArgumentException("years " + years + " are below zero");
        }
    }
    double value() {
        double sum = amount;
        for (int year = 0; year < years; year++) {
            sum += sum * rate;
        }
        return sum;
    }
}
