Map<String, Double> totals(List<Expense> expenses) {
    return expenses.stream().filter(each -> !each.refunded())
            .collect(Collectors.toMap(Expense::category, Expense::amount, Double::sum));
}
