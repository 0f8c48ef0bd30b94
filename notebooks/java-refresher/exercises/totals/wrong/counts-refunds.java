// counts what was refunded
Map<String, Double> totals(List<Expense> expenses) {
    return expenses.stream().collect(Collectors.groupingBy(
            Expense::category, Collectors.summingDouble(Expense::amount)));
}
