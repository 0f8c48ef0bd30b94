// keeps a category of refunds with zero
Map<String, Double> totals(List<Expense> expenses) {
    var totals = new TreeMap<String, Double>();
    for (Expense each : expenses) {
        totals.merge(each.category(), each.refunded() ? 0 : each.amount(), Double::sum);
    }
    return totals;
}
