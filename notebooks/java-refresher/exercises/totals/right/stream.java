Map<String, Double> totals(List<Expense> expenses) {
    return expenses.stream().filter(each -> !each.refunded()).collect(Collectors.groupingBy(
            Expense::category, Collectors.summingDouble(Expense::amount)));
}
