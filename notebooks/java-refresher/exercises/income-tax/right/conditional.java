double tax(double income) {
    return income <= 20_000 ? 0
            : income <= 60_000 ? (income - 20_000) / 10 : 4_000 + (income - 60_000) * 3 / 10;
}
