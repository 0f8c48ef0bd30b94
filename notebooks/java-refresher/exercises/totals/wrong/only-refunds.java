// keeps what should be dropped
Map<String, Double> totals(List<Expense> expenses) {
    return expenses.stream().filter(Expense::refunded).collect(Collectors.groupingBy(
            Expense::category, Collectors.summingDouble(Expense::amount)));
}
