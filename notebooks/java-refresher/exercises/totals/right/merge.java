Map<String, Double> totals(List<Expense> expenses) {
    var totals = new TreeMap<String, Double>();
    for (Expense each : expenses) {
        if (!each.refunded()) {
            totals.merge(each.category(), each.amount(), Double::sum);
        }
    }
    return totals;
}
