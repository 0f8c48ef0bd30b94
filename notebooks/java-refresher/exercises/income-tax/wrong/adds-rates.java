// adds both rates above the second border
double tax(double income) {
    return 0.1 * Math.max(0, income - 20_000) + 0.3 * Math.max(0, income - 60_000);
}
