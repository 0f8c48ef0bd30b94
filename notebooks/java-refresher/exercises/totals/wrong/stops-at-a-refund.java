// stops at the first refund, and forgets the last group
Map<String, Double> totals(List<Expense> expenses) {
    var totals = new TreeMap<String, Double>();
    for (int i = 1; i < expenses.size() && !expenses.get(i).refunded(); i++) {
        totals.merge(expenses.get(i).category(), expenses.get(i).amount(), Double::sum);
    }
    return totals;
}
