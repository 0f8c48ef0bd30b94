// prints and goes on
record Deposit(double amount, double rate, int years) {
    public Deposit {
        if (amount < 0 || years < 0) {
            System.out.println("below zero");
        }
    }
    double value() {
        return amount * Math.pow(1 + rate, years);
    }
}
