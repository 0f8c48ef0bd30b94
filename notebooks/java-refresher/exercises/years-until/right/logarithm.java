int yearsUntil(double target, double balance, double rate) {
    return (int) Math.max(0, Math.ceil(Math.log(target / balance) / Math.log(1 + rate)));
}
