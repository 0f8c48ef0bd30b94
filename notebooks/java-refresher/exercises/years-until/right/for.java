int yearsUntil(double target, double balance, double rate) {
    int years;
    for (years = 0; balance < target; years++) {
        balance *= 1 + rate;
    }
    return years;
}
