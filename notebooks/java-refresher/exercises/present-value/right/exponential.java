double presentValue(double amount, double rate, double years) {
    return amount * Math.exp(-years * Math.log(1 + rate));
}
